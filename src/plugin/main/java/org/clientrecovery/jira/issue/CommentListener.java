package org.clientrecovery.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.project.Project;
import java.util.Objects;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has each comment reviewed when it is written, edited or deleted.
 *
 * <p>Runs on the request of whoever writes: whatever goes wrong here stays here.
 */
public final class CommentListener extends JiraListener {
  private static final Logger LOG = LoggerFactory.getLogger(CommentListener.class);

  private final ProjectSetup setup;
  private final CommentReviewer reviewer;
  private final TicketHints hints;
  private final Incidents incidents;

  public CommentListener(
      EventPublisher events,
      ProjectSetup setup,
      CommentReviewer reviewer,
      TicketHints hints,
      Incidents incidents) {
    super(events);
    this.incidents = incidents;
    this.setup = setup;
    this.reviewer = reviewer;
    this.hints = hints;
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    try {
      read(event);
    } catch (RuntimeException e) {
      LOG.error("comment of issue {} could not be reviewed", event.getIssue().getId(), e);
      incidents.note("comment", e);
    }
  }

  private void read(IssueEvent event) {
    Project project = event.getIssue().getProjectObject();
    if (Objects.equals(event.getEventTypeId(), EventType.ISSUE_COMMENT_DELETED_ID)) {
      forgetDeleted(event, project);
    } else if (event.getComment() != null && setup.isEnabled(project)) {
      reviewer.review(event.getComment());
      hints.read(event.getComment());
    }
  }

  /** Also where it is switched off: what is there stays true. */
  private void forgetDeleted(IssueEvent event, Project project) {
    if (setup.isSetUp(project)) {
      reviewer.forgetDeleted(event.getIssue());
      hints.forgetDeleted(event.getIssue());
    }
  }
}
