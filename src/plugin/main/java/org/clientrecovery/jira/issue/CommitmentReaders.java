package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.clientrecovery.jira.store.LedgerEntry;

/** Who may see what of a commitment. */
public final class CommitmentReaders {
  private final IssueManager issues;
  private final CommentManager comments;
  private final CommentPermissionManager commentPermissions;
  private final Participants participants;
  private final LedgerPlaces places;

  public CommitmentReaders(
      IssueManager issues,
      CommentManager comments,
      CommentPermissionManager commentPermissions,
      Participants participants,
      LedgerPlaces places) {
    this.issues = issues;
    this.comments = comments;
    this.commentPermissions = commentPermissions;
    this.participants = participants;
    this.places = places;
  }

  /** Whether that person may work on the issue and read the words of the promise. */
  public boolean maySee(ApplicationUser reader, LedgerEntry entry) {
    return mayWork(reader, entry) && mayRead(reader, entry);
  }

  /** Whether that person may work on the issue that it was made on. */
  public boolean mayWork(ApplicationUser reader, LedgerEntry entry) {
    Issue issue = issues.getIssueObject(entry.issue());
    return issue != null && participants.mayWork(reader, issue);
  }

  /**
   * Whether that person may read the words: those of a restricted comment, who may read the
   * comment; where it is gone, who wrote it, who owns the promise and who leads the case.
   */
  public boolean mayRead(ApplicationUser reader, LedgerEntry entry) {
    Comment comment = entry.comment() == 0 ? null : comments.getCommentById(entry.comment());
    return comment == null
        ? !entry.life().restricted() || isConcerned(reader, entry)
        : commentPermissions.hasBrowsePermission(reader, comment);
  }

  private boolean isConcerned(ApplicationUser reader, LedgerEntry entry) {
    return reader != null
        && (reader.getKey().equals(entry.people().author())
            || entry.people().owner().filter(reader.getKey()::equals).isPresent()
            || places.lead(entry.place()).filter(reader::equals).isPresent());
  }
}
