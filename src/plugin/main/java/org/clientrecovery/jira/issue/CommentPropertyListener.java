package org.clientrecovery.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.comment.property.CommentPropertySetEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.RecoveryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a comment read anew when it becomes public or internal after it was written: what the client
 * can read then counts for gates, promises and contacts, and what they can't read any more does
 * not.
 */
public final class CommentPropertyListener extends JiraListener {
  private static final Logger LOG = LoggerFactory.getLogger(CommentPropertyListener.class);

  private final ProjectSetup setup;
  private final CommentManager comments;
  private final CommentReviewer reviewer;
  private final RecoveryStore recoveries;
  private final Contacts contacts;
  private final TicketHints hints;

  public CommentPropertyListener(
      EventPublisher events,
      ProjectSetup setup,
      CommentManager comments,
      CommentReviewer reviewer,
      RecoveryStore recoveries,
      Contacts contacts,
      TicketHints hints) {
    super(events);
    this.setup = setup;
    this.comments = comments;
    this.reviewer = reviewer;
    this.recoveries = recoveries;
    this.contacts = contacts;
    this.hints = hints;
  }

  @EventListener
  public void onPropertySet(CommentPropertySetEvent event) {
    Long id = event.getEntityProperty().getEntityId();
    try {
      if (CommentAudience.PROPERTY.equals(event.getEntityProperty().getKey())) {
        readAnew(comments.getCommentById(id));
      }
    } catch (RuntimeException e) {
      LOG.error("comment {} could not be read anew after its audience changed", id, e);
    }
  }

  private void readAnew(Comment comment) {
    if (comment != null && setup.isEnabled(comment.getIssue().getProjectObject())) {
      Issue issue = comment.getIssue();
      reviewer.review(comment);
      hints.read(comment);
      if (recoveries.concerning(issue.getId()).isPresent()) {
        contacts.note(comment, issue);
      }
    }
  }
}
