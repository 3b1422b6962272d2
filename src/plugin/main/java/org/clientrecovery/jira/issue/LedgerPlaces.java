package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;

/** Where in the ledger an issue's commitments belong, and who leads their case. */
public final class LedgerPlaces {
  private final RecoveryStore recoveries;
  private final Participants participants;
  private final IssueManager issues;

  public LedgerPlaces(RecoveryStore recoveries, Participants participants, IssueManager issues) {
    this.recoveries = recoveries;
    this.participants = participants;
    this.issues = issues;
  }

  /** Issue, project, recovery and client as they are now. */
  public LedgerPlace of(Issue issue) {
    Optional<Recovery> recovery = recovery(issue);
    return new LedgerPlace(
        issue.getId(),
        issue.getProjectObject().getId(),
        recovery.map(Recovery::issue).orElse(0L),
        recovery
            .filter(found -> found.issue() == issue.getId())
            .map(Recovery::source)
            .orElse(issue.getId()),
        participants.client(issue).map(ApplicationUser::getKey).orElse(""));
  }

  /** Whether the issue is a recovery, where restricted comments are part of the work. */
  public boolean isRecovery(Issue issue) {
    return recovery(issue).filter(found -> found.issue() == issue.getId()).isPresent();
  }

  /** Who owns the case: whom the recovery's issue is assigned to, else the issue itself. */
  public Optional<ApplicationUser> lead(LedgerPlace place) {
    Issue led = issues.getIssueObject(place.recovery() == 0 ? place.issue() : place.recovery());
    return Optional.ofNullable(led).map(Issue::getAssignee);
  }

  /** The recovery that the issue is, or the one of it that has not ended. */
  private Optional<Recovery> recovery(Issue issue) {
    return recoveries
        .concerning(issue.getId())
        .filter(found -> found.issue() == issue.getId() || found.standing().isOpen());
  }
}
