package org.clientrecovery.jira.rescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.clientrecovery.jira.rescore.DryRunFindings.Example;
import org.clientrecovery.jira.rescore.DryRunFindings.Place;
import org.clientrecovery.jira.rescore.DryRunFindings.Side;
import org.junit.Before;
import org.junit.Test;

public class ExampleReaderTest {
  private static final String TEXT = "As we told you, restart it.";
  private static final Side FLAGGED = new Side(40, List.of(new Place(3, 14, "a/b", false)));
  private static final Example EXAMPLE =
      new Example(7, 12, TEXT.hashCode(), FLAGGED, new Side(100, List.of()));

  private final IssueManager issues = mock(IssueManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final CommentPermissionManager commentPermissions = mock(CommentPermissionManager.class);
  private final ApplicationUser admin = mock(ApplicationUser.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Comment comment = mock(Comment.class);
  private final ExampleReader reader =
      new ExampleReader(issues, comments, permissions, commentPermissions);

  @Before
  public void letTheAdminReadTheComment() {
    when(issues.getIssueObject(7L)).thenReturn(issue);
    when(issue.getKey()).thenReturn("CARE-1");
    when(comments.getCommentById(12L)).thenReturn(comment);
    when(comment.getBody()).thenReturn(TEXT);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, admin))
        .thenReturn(true);
    when(commentPermissions.hasBrowsePermission(admin, comment)).thenReturn(true);
  }

  @Test
  public void shouldShowTheWordsToAnAdminWhoMayReadTheComment() {
    ExampleReader.Shown shown = reader.show(admin, EXAMPLE).orElseThrow();

    assertThat(shown.issue()).isEqualTo("CARE-1");
    assertThat(shown.quotes(FLAGGED)).containsExactly("we told you");
  }

  @Test
  public void shouldShowNothingToAnAdminWhoMayNotBrowseTheIssue() {
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, admin))
        .thenReturn(false);

    assertThat(reader.show(admin, EXAMPLE)).isEmpty();
  }

  @Test
  public void shouldShowNothingOfARestrictedComment() {
    when(commentPermissions.hasBrowsePermission(admin, comment)).thenReturn(false);

    assertThat(reader.show(admin, EXAMPLE)).isEmpty();
  }

  @Test
  public void shouldShowNothingOfWhatIsGone() {
    when(comments.getCommentById(12L)).thenReturn(null);
    assertThat(reader.show(admin, EXAMPLE)).isEmpty();

    when(issues.getIssueObject(7L)).thenReturn(null);
    assertThat(reader.show(admin, EXAMPLE)).isEmpty();
  }

  @Test
  public void shouldCutNoWordsFromACommentThatWasEditedSince() {
    when(comment.getBody()).thenReturn("Sorry.");

    ExampleReader.Shown shown = reader.show(admin, EXAMPLE).orElseThrow();

    assertThat(shown.isEdited()).isTrue();
    assertThat(shown.quotes(FLAGGED)).isEmpty();
  }
}
