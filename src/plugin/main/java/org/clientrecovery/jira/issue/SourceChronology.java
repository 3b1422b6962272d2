package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.ChronologyEntry;

/** What happened on a ticket so far: its creation, comments, changes of status and links. */
public final class SourceChronology {
  private static final String STATUS = "status";
  private static final String LINK = "Link";

  private final CommentManager comments;
  private final ChangeHistoryManager histories;
  private final CommentAudience audiences;

  public SourceChronology(
      CommentManager comments, ChangeHistoryManager histories, CommentAudience audiences) {
    this.comments = comments;
    this.histories = histories;
    this.audiences = audiences;
  }

  public Chronology of(Issue source) {
    Stream<ChronologyEntry> written = comments.getComments(source).stream().map(this::comment);
    Stream<ChronologyEntry> changed =
        histories.getChangeHistories(source).stream().flatMap(SourceChronology::changes);
    return Chronology.of(
        Stream.of(Stream.of(created(source)), written, changed).flatMap(all -> all).toList());
  }

  private static ChronologyEntry created(Issue source) {
    return ChronologyEntry.created(
        source.getCreated().toInstant(),
        CommentReviewer.keyOf(source.getReporter()),
        text(source.getSummary()));
  }

  private ChronologyEntry comment(Comment comment) {
    return ChronologyEntry.comment(
        comment.getCreated().toInstant(),
        CommentReviewer.keyOf(comment.getAuthorApplicationUser()),
        comment.getId(),
        text(comment.getBody()),
        audiences.of(comment.getId()));
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
