package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.LedgerRow;
import org.clientrecovery.jira.store.RecoveryLink;
import org.clientrecovery.recovery.Commitment;

/**
 * A commitment that its reader may see, with the issues around it.
 *
 * @param issue where it was made
 * @param recovery the recovery that the issue belongs to
 * @param recoveryIssue the recovery's own issue, if the reader may see it
 * @param source the issue that the client knows, if the reader may see it; else the issue itself
 * @param owner the name of the user who has to keep it; empty where no user is known to
 */
record VisibleCommitment(
    LedgerRow row,
    Issue issue,
    Optional<RecoveryLink> recovery,
    Optional<Issue> recoveryIssue,
    Issue source,
    Optional<String> owner) {

  LedgerEntry entry() {
    return row.entry();
  }

  Commitment commitment() {
    return entry().commitment();
  }

  String quote() {
    return commitment().quote();
  }

  long project() {
    return issue.getProjectObject().getId();
  }

  /** Who the client is: the person who reported the ticket; empty where the host knows nobody. */
  String clientName() {
    return nameOf(source.getReporter());
  }

  /** Whom the text names, else the user who owns it, else who is in charge on that side. */
  String ownerName() {
    return commitment().owner().or(() -> owner).orElseGet(this::inCharge);
  }

  private String inCharge() {
    return commitment().party() == Party.CLIENT ? clientName() : nameOf(issue.getAssignee());
  }

  private static String nameOf(ApplicationUser person) {
    return person == null ? "" : person.getDisplayName();
  }
}
