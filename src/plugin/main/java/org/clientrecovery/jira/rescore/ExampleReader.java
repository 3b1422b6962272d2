package org.clientrecovery.jira.rescore;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.rescore.DryRunFindings.Example;
import org.clientrecovery.jira.rescore.DryRunFindings.Place;
import org.clientrecovery.jira.rescore.DryRunFindings.Side;

/** The words that examples of a dry run point at, for readers who may see the comment. */
public final class ExampleReader {
  private final IssueManager issues;
  private final CommentManager comments;
  private final PermissionManager permissions;
  private final CommentPermissionManager commentPermissions;

  public ExampleReader(
      IssueManager issues,
      CommentManager comments,
      PermissionManager permissions,
      CommentPermissionManager commentPermissions) {
    this.issues = issues;
    this.comments = comments;
    this.permissions = permissions;
    this.commentPermissions = commentPermissions;
  }

  /**
   * An example as its reader may see it.
   *
   * @param issue key of the issue
   * @param text of the comment as it is now
   * @param isEdited whether the comment was edited since, so that places may not fit any more
   */
  public record Shown(String issue, String text, boolean isEdited) {
    /** The words of those places; none where the comment was edited since. */
    public List<String> quotes(Side side) {
      return isEdited ? List.of() : side.places().stream().map(this::quote).toList();
    }

    private String quote(Place place) {
      return text.substring(place.start(), Math.min(place.end(), text.length()));
    }
  }

  /** That example; empty where the reader may not see the comment, or where it is gone. */
  public Optional<Shown> show(ApplicationUser reader, Example example) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(example.issue()))
        .filter(
            issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader))
        .flatMap(issue -> show(reader, issue, example));
  }

  private Optional<Shown> show(ApplicationUser reader, Issue issue, Example example) {
    return Optional.<Comment>ofNullable(comments.getCommentById(example.comment()))
        .filter(comment -> commentPermissions.hasBrowsePermission(reader, comment))
        .map(CommentReviewer::bodyOf)
        .map(text -> new Shown(issue.getKey(), text, text.hashCode() != example.fingerprint()));
  }
}
