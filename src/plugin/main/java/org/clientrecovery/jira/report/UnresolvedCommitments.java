package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;

/**
 * The unresolved commitments of a project as its reader may see them: ours and the client's apart,
 * each with what is overdue, what falls due next and what has no date.
 */
public final class UnresolvedCommitments {
  private final CommitmentLedger ledger;
  private final IssueManager issues;
  private final CommentManager comments;
  private final CommentPermissionManager commentPermissions;
  private final Participants participants;
  private final ReaderTexts texts;
  private final JiraAuthenticationContext authentication;
  private final Clock clock;

  public UnresolvedCommitments(
      CommitmentLedger ledger,
      IssueManager issues,
      CommentManager comments,
      CommentPermissionManager commentPermissions,
      Participants participants,
      ReaderTexts texts,
      JiraAuthenticationContext authentication,
      Clock clock) {
    this.ledger = ledger;
    this.issues = issues;
    this.comments = comments;
    this.commentPermissions = commentPermissions;
    this.participants = participants;
    this.texts = texts;
    this.authentication = authentication;
    this.clock = clock;
  }

  /** One map per party, with its sections and their rows; strings, lists and maps alone. */
  List<Map<String, Object>> parties(long project) {
    List<Row> rows =
        ledger.unresolvedOfProject(project).stream().flatMap(entry -> row(entry).stream()).toList();
    return Arrays.stream(Party.values()).map(party -> party(party, rows)).toList();
  }

  private Map<String, Object> party(Party party, List<Row> rows) {
    List<Row> theirs =
        rows.stream().filter(row -> row.entry().commitment().party() == party).toList();
    return Map.of(
        "id", party.id(),
        "name", texts.text("client-recovery.report.party." + party.id()),
        "sections", Arrays.stream(Urgency.values()).map(u -> section(u, theirs)).toList());
  }

  private Map<String, Object> section(Urgency urgency, List<Row> rows) {
    List<Map<String, Object>> shown =
        rows.stream()
            .filter(row -> urgencyOf(row.entry().commitment()) == urgency)
            .map(this::shown)
            .toList();
    return Map.of(
        "id", urgency.id(),
        "name", texts.text("client-recovery.report." + urgency.id()),
        "count", Integer.toString(shown.size()),
        "rows", shown);
  }

  private Urgency urgencyOf(Commitment commitment) {
    if (commitment.due().isEmpty()) {
      return Urgency.NO_DATE;
    }
    return commitment.isOverdueAt(clock.instant()) ? Urgency.OVERDUE : Urgency.DUE_NEXT;
  }

  private Map<String, Object> shown(Row row) {
    Commitment commitment = row.entry().commitment();
    long days = Duration.between(commitment.made(), clock.instant()).toDays();
    Map<String, Object> shown = new HashMap<>();
    shown.put("key", row.issue().getKey());
    shown.put("summary", row.issue().getSummary());
    shown.put("quote", commitment.quote());
    shown.put("owner", commitment.owner().orElse(""));
    shown.put("condition", commitment.condition().orElse(""));
    shown.put("due", texts.due(commitment.due()));
    shown.put("state", texts.text("client-recovery.state." + commitment.state().id()));
    shown.put("age", texts.text("client-recovery.report.age", days));
    return shown;
  }

  /** The entry with its issue, if whoever reads may see the issue and the comment. */
  private Optional<Row> row(LedgerEntry entry) {
    ApplicationUser reader = authentication.getLoggedInUser();
    return Optional.<Issue>ofNullable(issues.getIssueObject(entry.issue()))
        .filter(issue -> participants.mayWork(reader, issue))
        .filter(issue -> maySeeComment(reader, entry))
        .map(issue -> new Row(entry, issue));
  }

  private boolean maySeeComment(ApplicationUser reader, LedgerEntry entry) {
    Comment comment = entry.comment() == 0 ? null : comments.getCommentById(entry.comment());
    return comment == null || commentPermissions.hasBrowsePermission(reader, comment);
  }

  private record Row(LedgerEntry entry, Issue issue) {}
}
