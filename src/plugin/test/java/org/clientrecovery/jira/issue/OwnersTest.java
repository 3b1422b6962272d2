package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class OwnersTest {
  private final UserManager users = mock(UserManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final Issue issue = mock(Issue.class);
  private final ApplicationUser ann = person("Ann Miller");
  private final ApplicationUser bea = person("Bea Braun");
  private final Owners owners = new Owners(users, comments);

  private static ApplicationUser person(String name) {
    ApplicationUser person = mock(ApplicationUser.class);
    when(person.getDisplayName()).thenReturn(name);
    return person;
  }

  @Before
  public void workOnAnIssue() {
    Comment comment = mock(Comment.class);
    when(comment.getAuthorApplicationUser()).thenReturn(bea);
    when(issue.getAssignee()).thenReturn(ann);
    when(comments.getComments(issue)).thenReturn(List.of(comment));
    when(users.getUserByName("ann")).thenReturn(ann);
  }

  @Test
  public void shouldKnowAMentionAndAUserName() {
    assertThat(owners.named("[~ann]", issue)).contains(ann);
    assertThat(owners.named("@ann", issue)).contains(ann);
    assertThat(owners.named("ann", issue)).contains(ann);
  }

  @Test
  public void shouldKnowPeopleOnTheIssueByFullAndByFirstName() {
    assertThat(owners.named("bea braun", issue)).contains(bea);
    assertThat(owners.named("Bea", issue)).contains(bea);
  }

  @Test
  public void shouldNotGuessBetweenTwoOfTheSameName() {
    ApplicationUser other = person("Bea Bauer");
    when(issue.getReporter()).thenReturn(other);

    assertThat(owners.named("Bea", issue)).isEmpty();
    assertThat(owners.named("Bea Bauer", issue)).contains(other);
  }

  @Test
  public void shouldLeaveATeamOrSomebodyElseAsText() {
    assertThat(owners.named("our developers", issue)).isEmpty();
    assertThat(owners.named("[~]", issue)).isEmpty();
    assertThat(owners.named("", issue)).isEmpty();
  }
}
