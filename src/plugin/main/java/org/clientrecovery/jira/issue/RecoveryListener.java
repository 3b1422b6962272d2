package org.clientrecovery.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Set;
import org.clientrecovery.jira.store.RecoveryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has recoveries follow their issues: into another project, and away where an issue is deleted, so
 * that its ticket can be escalated anew. A ticket that is deleted leaves its recovery as it is.
 *
 * <p>Runs on the request of whoever moves or deletes: whatever goes wrong here stays here.
 */
public final class RecoveryListener implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(RecoveryListener.class);

  /** Numbers that Jira gives its own events, as {@code EventType} has them. */
  private static final long UPDATED = 2;

  private static final long DELETED = 8;
  private static final long MOVED = 9;
  private static final long GENERIC = 13;
  private static final Set<Long> MOVES = Set.of(UPDATED, MOVED, GENERIC);

  private final EventPublisher events;
  private final RecoveryStore recoveries;

  public RecoveryListener(EventPublisher events, RecoveryStore recoveries) {
    this.events = events;
    this.recoveries = recoveries;
  }

  /** Starts to listen; not before the plugin's tables may be used. */
  @Override
  public void onStart() {
    events.register(this);
  }

  @Override
  public void onStop() {
    events.unregister(this);
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    Issue issue = event.getIssue();
    try {
      follow(issue, event.getEventTypeId());
    } catch (RuntimeException e) {
      LOG.error("the recovery of issue {} could not follow it", issue.getId(), e);
    }
  }

  private void follow(Issue issue, long type) {
    if (type == DELETED) {
      recoveries.ofIssue(issue.getId()).ifPresent(recovery -> recoveries.forget(recovery.issue()));
    } else if (MOVES.contains(type)) {
      Long project = issue.getProjectObject().getId();
      recoveries
          .ofIssue(issue.getId())
          .filter(recovery -> recovery.project() != project)
          .ifPresent(recovery -> recoveries.moved(recovery.issue(), project));
    }
  }
}
