package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.text.CommentContext;

/** Comments as far as somebody may read them in Jira. */
public final class ReadableComments {
  private static final int MOST = 50;
  private static final int BEGINNING = 120;

  private final IssueManager issues;
  private final CommentManager comments;
  private final CommentPermissionManager commentPermissions;
  private final Participants participants;
  private final CommentReviewer reviewer;
  private final CommentAudience audiences;

  public ReadableComments(
      IssueManager issues,
      CommentManager comments,
      CommentPermissionManager commentPermissions,
      Participants participants,
      CommentReviewer reviewer,
      CommentAudience audiences) {
    this.issues = issues;
    this.comments = comments;
    this.commentPermissions = commentPermissions;
    this.participants = participants;
    this.reviewer = reviewer;
    this.audiences = audiences;
  }

  /**
   * A comment with where it stood when it was written.
   *
   * @param author the name that Jira shows; empty where nobody is known
   */
  public record Readable(long id, String author, String text, CommentContext context) {
    /** The first words, on one line. */
    public String beginning() {
      String line = text.replaceAll("\\s+", " ").strip();
      return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }
  }

  /** The newest comments of that issue; empty where there is no issue that they may browse. */
  public Optional<List<Readable>> of(String key, ApplicationUser reader) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(key))
        .filter(issue -> participants.mayBrowse(reader, issue))
        .map(comments::getComments)
        .map(all -> newest(all, reader));
  }

  private List<Readable> newest(List<Comment> all, ApplicationUser reader) {
    return all.stream()
        .filter(comment -> commentPermissions.hasBrowsePermission(reader, comment))
        .sorted((a, b) -> b.getCreated().compareTo(a.getCreated()))
        .limit(MOST)
        .map(this::readable)
        .toList();
  }

  /** That comment; empty where there is none that they may read. */
  public Optional<Readable> numbered(long id, ApplicationUser reader) {
    return Optional.ofNullable(comments.getCommentById(id))
        .filter(comment -> participants.mayBrowse(reader, comment.getIssue()))
        .filter(comment -> commentPermissions.hasBrowsePermission(reader, comment))
        .map(this::readable);
  }

  private Readable readable(Comment comment) {
    ApplicationUser author = comment.getAuthorApplicationUser();
    return new Readable(
        comment.getId(),
        author == null ? "" : author.getDisplayName(),
        CommentReviewer.bodyOf(comment),
        reviewer.contextAt(
            comment.getIssue(), audiences.of(comment.getId()), comment.getCreated().toInstant()));
  }
}
