package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.recovery.ChronologyEntry;

/** What happened on a ticket so far: its creation, comments, changes of status and links. */
public final class SourceChronology {
  private static final String STATUS = "status";
  private static final String LINK = "Link";

  private final ChangeHistoryManager histories;

  public SourceChronology(ChangeHistoryManager histories) {
    this.histories = histories;
  }

  /** What happened on that ticket beside its comments. */
  List<ChronologyEntry> withoutComments(Issue source) {
    Stream<ChronologyEntry> changed =
        histories.getChangeHistories(source).stream().flatMap(SourceChronology::changes);
    return Stream.concat(Stream.of(created(source)), changed).toList();
  }

  /** That somebody wrote that comment. */
  static ChronologyEntry entry(PastComment past) {
    Comment comment = past.comment();
    return ChronologyEntry.comment(
        comment.getCreated().toInstant(),
        CommentReviewer.keyOf(comment.getAuthorApplicationUser()),
        comment.getId(),
        text(comment.getBody()),
        past.audience());
  }

  private static ChronologyEntry created(Issue source) {
    return ChronologyEntry.created(
        source.getCreated().toInstant(),
        CommentReviewer.keyOf(source.getReporter()),
        text(source.getSummary()));
  }

  private static Stream<ChronologyEntry> changes(ChangeHistory history) {
    return history.getChangeItemBeans().stream().flatMap(item -> change(history, item).stream());
  }

  private static Optional<ChronologyEntry> change(ChangeHistory history, ChangeItemBean item) {
    Instant at = history.getTimePerformed().toInstant();
    String actor = text(history.getAuthorKey());
    if (STATUS.equals(item.getField())) {
      return Optional.of(
          ChronologyEntry.statusChange(
              at, actor, text(item.getFromString()), text(item.getToString())));
    }
    return LINK.equals(item.getField()) && item.getToString() != null
        ? Optional.of(ChronologyEntry.link(at, actor, item.getToString(), 0))
        : Optional.empty();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
