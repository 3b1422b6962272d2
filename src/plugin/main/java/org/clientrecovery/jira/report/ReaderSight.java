package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.LedgerMark;
import org.clientrecovery.jira.store.LedgerPages;
import org.clientrecovery.jira.store.LedgerRow;
import org.clientrecovery.jira.store.RecoveryLink;
import org.clientrecovery.jira.store.RecoveryLinks;
import org.clientrecovery.recovery.CommitmentState;

/**
 * What one reader may see of the ledger, looked up in batches: all issues of a batch at once, their
 * recoveries at once where rows are shown, a comment only where its words are shown or it may be
 * for a few.
 *
 * <p>For one request and one thread.
 */
final class ReaderSight {
  private final Services services;
  private final ApplicationUser reader;
  private final Set<Long> projects;
  private final Map<Long, Optional<Issue>> issues = new HashMap<>();
  private final Map<Long, Boolean> comments = new HashMap<>();
  private final Map<String, Optional<String>> names = new HashMap<>();

  /** What is asked of the host. */
  record Services(
      IssueManager issues,
      CommentManager comments,
      CommentPermissionManager commentPermissions,
      UserManager users,
      Participants participants,
      LedgerPages ledger,
      RecoveryLinks recoveries) {}

  ReaderSight(Services services, ApplicationUser reader, Collection<Project> projects) {
    this.services = services;
    this.reader = reader;
    this.projects = projects.stream().map(Project::getId).collect(Collectors.toSet());
  }

  /**
   * Those of the rows that may be counted for the reader: the issue is theirs to browse, and the
   * comment is for all who may, or was looked at.
   */
  List<LedgerMark> countable(List<LedgerMark> marks) {
    load(marks.stream().map(LedgerMark::issue).toList());
    return marks.stream()
        .filter(mark -> issue(mark.issue()).isPresent())
        .filter(mark -> mark.isForAllReaders() || maySeeWords(mark))
        .toList();
  }

  /** Whether the reader may see the words themselves, asked of the host now. */
  boolean maySeeWords(LedgerMark mark) {
    return mark.comment() == 0
        || comments.computeIfAbsent(mark.comment(), id -> mayBrowseComment(id, mark));
  }

  /**
   * The rows of what was found countable, by number and in the same order, with the issues around
   * them; without those that changed since they were found.
   */
  Map<Integer, VisibleCommitment> rows(Set<CommitmentState> states, Collection<LedgerMark> marks) {
    Map<Integer, LedgerRow> rows = services.ledger().rows(states, marks);
    Map<Integer, VisibleCommitment> visible = new LinkedHashMap<>();
    withRecoveries(
            marks.stream().map(mark -> rows.get(mark.id())).filter(Objects::nonNull).toList())
        .forEach(row -> visible.put(row.entry().id(), row));
    return visible;
  }

  /** Those of the rows that may be counted, with the issues around them. */
  List<VisibleCommitment> visible(List<LedgerRow> rows) {
    Map<Integer, LedgerRow> byNumber = new LinkedHashMap<>();
    rows.forEach(row -> byNumber.put(row.entry().id(), row));
    return withRecoveries(
        countable(rows.stream().map(LedgerRow::mark).toList()).stream()
            .map(mark -> byNumber.get(mark.id()))
            .toList());
  }

  /** The words of a restricted comment stay so when it is deleted. */
  private boolean mayBrowseComment(long id, LedgerMark mark) {
    Comment comment = services.comments().getCommentById(id);
    return comment == null
        ? mark.isForAllReaders()
        : services.commentPermissions().hasBrowsePermission(reader, comment);
  }

  private List<VisibleCommitment> withRecoveries(List<LedgerRow> rows) {
    Map<Long, RecoveryLink> links =
        services.recoveries().of(rows.stream().map(LedgerRow::entry).toList());
    Set<Long> around = new HashSet<>();
    links.values().forEach(link -> around.addAll(List.of(link.issue(), link.source())));
    load(around);
    return rows.stream().map(row -> visible(row, links.get(row.entry().issue()))).toList();
  }

  private VisibleCommitment visible(LedgerRow row, RecoveryLink link) {
    Issue issue = issue(row.entry().issue()).orElseThrow();
    Optional<RecoveryLink> recovery = Optional.ofNullable(link);
    return new VisibleCommitment(
        row,
        issue,
        recovery,
        recovery.flatMap(found -> issue(found.issue())),
        recovery.flatMap(found -> source(found, row)).orElse(issue),
        row.entry().people().owner().flatMap(this::nameOf));
  }

  /** What was promised on a recovery was promised to the client of its source. */
  private Optional<Issue> source(RecoveryLink recovery, LedgerRow row) {
    return recovery.issue() == row.entry().issue() ? issue(recovery.source()) : Optional.empty();
  }

  private Optional<String> nameOf(String key) {
    return names.computeIfAbsent(
        key,
        unknown ->
            Optional.ofNullable(services.users().getUserByKey(unknown))
                .map(ApplicationUser::getDisplayName));
  }

  private Optional<Issue> issue(long id) {
    return issues.getOrDefault(id, Optional.empty());
  }

  /** Loads those that are not known yet, in one call. */
  private void load(Collection<Long> ids) {
    List<Long> unknown = ids.stream().distinct().filter(id -> !issues.containsKey(id)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    unknown.forEach(id -> issues.put(id, Optional.empty()));
    new ArrayList<>(services.issues().getIssueObjects(unknown))
        .stream()
            .filter(Objects::nonNull)
            .filter(this::mayBrowse)
            .forEach(issue -> issues.put(issue.getId(), Optional.of(issue)));
  }

  private boolean mayBrowse(Issue issue) {
    return projects.contains(issue.getProjectObject().getId())
        && services.participants().mayBrowse(reader, issue);
  }
}
