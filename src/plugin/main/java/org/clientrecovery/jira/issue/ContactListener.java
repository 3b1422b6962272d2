package org.clientrecovery.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Objects;
import org.clientrecovery.jira.store.RecoveryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes who is in touch with whom on the issues of recoveries.
 *
 * <p>Runs on the request of whoever writes: whatever goes wrong here stays here.
 */
public final class ContactListener extends JiraListener {
  private static final Logger LOG = LoggerFactory.getLogger(ContactListener.class);

  private final RecoveryStore recoveries;
  private final Contacts contacts;

  public ContactListener(EventPublisher events, RecoveryStore recoveries, Contacts contacts) {
    super(events);
    this.recoveries = recoveries;
    this.contacts = contacts;
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    try {
      if (concernsContacts(event) && isOfRecovery(event)) {
        note(event);
      }
    } catch (RuntimeException e) {
      LOG.error("contact on issue {} could not be noted", event.getIssue().getId(), e);
    }
  }

  private static boolean concernsContacts(IssueEvent event) {
    return event.getComment() != null || isDeletion(event);
  }

  private static boolean isDeletion(IssueEvent event) {
    return Objects.equals(event.getEventTypeId(), EventType.ISSUE_COMMENT_DELETED_ID);
  }

  private boolean isOfRecovery(IssueEvent event) {
    return recoveries.concerning(event.getIssue().getId()).isPresent();
  }

  private void note(IssueEvent event) {
    if (isDeletion(event)) {
      contacts.forgetDeleted(event.getIssue());
    } else {
      contacts.note(event.getComment(), event.getIssue());
    }
  }
}
