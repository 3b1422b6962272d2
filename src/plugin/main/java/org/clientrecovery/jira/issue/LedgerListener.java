package org.clientrecovery.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import java.util.Set;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger where its issues are: in another project after a move, with another client after
 * an edit, and nowhere after a deletion. A clone starts without promises, and a project's new name
 * or key changes nothing, since the ledger knows numbers alone.
 *
 * <p>Runs on the request of whoever changes the issue: whatever goes wrong here stays here, and the
 * clock looks at it again.
 */
public final class LedgerListener extends JiraListener {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerListener.class);

  /** Numbers that Jira gives its own events, as {@code EventType} has them. */
  private static final long UPDATED = 2;

  private static final long DELETED = 8;
  private static final long MOVED = 9;
  private static final long GENERIC = 13;
  private static final Set<Long> MOVES = Set.of(UPDATED, MOVED, GENERIC);

  private final CommitmentLedger ledger;
  private final LedgerPlaces places;

  public LedgerListener(EventPublisher events, CommitmentLedger ledger, LedgerPlaces places) {
    super(events);
    this.ledger = ledger;
    this.places = places;
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    Issue issue = event.getIssue();
    try {
      long type = event.getEventTypeId();
      if (type == DELETED) {
        ledger.issueDeleted(issue.getId());
      } else if (MOVES.contains(type) && ledger.knows(issue.getId())) {
        ledger.place(places.of(issue));
      }
    } catch (RuntimeException e) {
      LOG.error("the ledger could not follow issue {}", issue.getId(), e);
    }
  }

  @EventListener
  public void onProjectDeleted(ProjectDeletedEvent event) {
    try {
      ledger.projectDeleted(event.getId());
    } catch (RuntimeException e) {
      LOG.error("the ledger could not forget project {}", event.getId(), e);
    }
  }
}
