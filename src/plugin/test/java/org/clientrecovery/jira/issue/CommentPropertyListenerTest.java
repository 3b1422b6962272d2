package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.RecoveryStore;
import org.junit.Before;
import org.junit.Test;

public class CommentPropertyListenerTest {
  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final RecoveryStore recoveries = mock(RecoveryStore.class);
  private final Contacts contacts = mock(Contacts.class);
  private final Comment comment = mock(Comment.class);
  private final Issue issue = mock(Issue.class);
  private final Project project = mock(Project.class);
  private final CommentPropertyListener listener =
      new CommentPropertyListener(
          mock(EventPublisher.class),
          setup,
          comments,
          reviewer,
          recoveries,
          contacts,
          mock(TicketHints.class));

  @Before
  public void writeAComment() {
    when(comments.getCommentById(12L)).thenReturn(comment);
    when(comment.getIssue()).thenReturn(issue);
    when(issue.getProjectObject()).thenReturn(project);
    when(setup.isEnabled(project)).thenReturn(true);
    when(recoveries.concerning(issue.getId())).thenReturn(Optional.empty());
  }

  @Test
  public void shouldReadACommentAnewWhenItBecomesPublicOrInternal() {
    listener.onPropertySet(set("sd.public.comment"));

    verify(reviewer).review(comment);
    verify(contacts, never()).note(any(), any());
  }

  @Test
  public void shouldLeaveOtherPropertiesAndOtherProjectsAlone() {
    listener.onPropertySet(set("somebody.else"));
    when(setup.isEnabled(project)).thenReturn(false);
    listener.onPropertySet(set("sd.public.comment"));

    verify(reviewer, never()).review(any());
  }

  @Test
  public void shouldLetNothingGetInTheWayOfWhoChangesIt() {
    doThrow(new IllegalStateException("database away")).when(reviewer).review(comment);

    assertThatCode(() -> listener.onPropertySet(set("sd.public.comment")))
        .doesNotThrowAnyException();
  }

  private static CommentPropertySetEvent set(String key) {
    EntityProperty property = mock(EntityProperty.class);
    when(property.getKey()).thenReturn(key);
    when(property.getEntityId()).thenReturn(12L);
    CommentPropertySetEvent event = mock(CommentPropertySetEvent.class);
    when(event.getEntityProperty()).thenReturn(property);
    return event;
  }
}
