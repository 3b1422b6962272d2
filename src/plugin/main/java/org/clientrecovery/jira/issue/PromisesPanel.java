package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.RecoveryStore;

/**
 * The promises of an ordinary ticket, for whoever may work on it: what was found, what is open, and
 * a way to add one. A ticket with a recovery has them in the recovery's panel.
 */
public final class PromisesPanel extends IssueCondition implements ContextProvider {
  private final ProjectSetup setup;
  private final PageRecovery recoveries;
  private final CommitmentLedger ledger;
  private final Participants participants;
  private final CommentManager comments;
  private final ReaderTexts texts;
  private final JiraAuthenticationContext authentication;
  private final PromiseItems items;
  private final Clock clock;

  public PromisesPanel(
      ProjectSetup setup,
      RecoveryStore recoveries,
      CommitmentLedger ledger,
      Participants participants,
      CommentManager comments,
      ReaderTexts texts,
      JiraAuthenticationContext authentication,
      Clock clock) {
    super(authentication);
    this.setup = setup;
    this.recoveries = new PageRecovery(recoveries);
    this.ledger = ledger;
    this.participants = participants;
    this.comments = comments;
    this.texts = texts;
    this.authentication = authentication;
    this.items = new PromiseItems(texts);
    this.clock = clock;
  }

  @Override
  boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
    return setup.isSetUp(issue.getProjectObject())
        && participants.mayWork(reader, issue)
        && recoveries.of(issue, context).isEmpty();
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> shown = new HashMap<>(context);
    Issue issue = (Issue) context.get("issue");
    shown.put("key", issue.getKey());
    shown.put("zone", texts.zone().getId());
    shown.put("projectKey", issue.getProjectObject().getKey());
    shown.putAll(items.list(promises(issue), entry -> link(issue, entry), clock.instant()));
    return shown;
  }

  private List<LedgerEntry> promises(Issue issue) {
    List<LedgerEntry> listed =
        ledger.ofIssues(List.of(issue.getId())).stream().filter(PromiseItems::isListed).toList();
    Set<Long> readable = listed.isEmpty() ? Set.of() : readable(issue);
    return listed.stream()
        .filter(entry -> PromiseItems.hasNoComment(entry) || readable.contains(entry.comment()))
        .toList();
  }

  private Set<Long> readable(Issue issue) {
    return comments.getCommentsForUser(issue, authentication.getLoggedInUser()).stream()
        .map(Comment::getId)
        .collect(Collectors.toSet());
  }

  private static String link(Issue issue, LedgerEntry entry) {
    long comment = entry.comment();
    return "/browse/" + issue.getKey() + "?focusedCommentId=" + comment + "#comment-" + comment;
  }
}
