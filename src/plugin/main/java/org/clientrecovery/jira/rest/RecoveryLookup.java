package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;

/** Finds recoveries for who asks: theirs to work on, or none. */
public final class RecoveryLookup {
  private final Exchange exchange;
  private final RecoveryStore recoveries;
  private final Participants participants;
  private final IssueManager issues;

  public RecoveryLookup(
      Exchange exchange, RecoveryStore recoveries, Participants participants, IssueManager issues) {
    this.exchange = exchange;
    this.recoveries = recoveries;
    this.participants = participants;
    this.issues = issues;
  }

  /**
   * The recovery that the issue of that key is, or that it is the source of.
   *
   * @throws Refusal with 404 where there is none, or the one who asks may not work on it
   */
  Recovery recovery(String issueKey) {
    Recovery found =
        recoveries.concerning(exchange.workable(issueKey).getId()).orElseThrow(this::none);
    exchange.workable(found.issue());
    return found;
  }

  /**
   * The recovery, where the one who asks may read what happened on its sources as well; a source
   * that is gone hides nothing.
   *
   * @throws Refusal with 404 or 403
   */
  Recovery recoveryWithSource(String issueKey) {
    Recovery found = recovery(issueKey);
    for (long id : found.sources()) {
      Issue source = issues.getIssueObject(id);
      if (source != null && !participants.mayReadUp(exchange.user(), source)) {
        throw Refusal.of(
            404, "issue", exchange.texts().text("client-recovery.papers.source-hidden"));
      }
    }
    return found;
  }

  Refusal none() {
    return Refusal.of(404, "issue", exchange.texts().text("client-recovery.rest.no-recovery"));
  }
}
