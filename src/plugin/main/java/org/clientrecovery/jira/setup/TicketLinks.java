package org.clientrecovery.jira.setup;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.recovery.Recovery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The links between open recoveries and their tickets, which go when an admin deletes the link
 * type; what a recovery came from is kept apart from them.
 */
public final class TicketLinks {
  private static final int PAGE = 100;
  private static final Logger LOG = LoggerFactory.getLogger(TicketLinks.class);

  private final RecoveryLists recoveries;
  private final IssueManager issues;
  private final IssueLinkManager links;

  public TicketLinks(RecoveryLists recoveries, IssueManager issues, IssueLinkManager links) {
    this.recoveries = recoveries;
    this.issues = issues;
    this.links = links;
  }

  /** Links each open recovery to its tickets again, in all projects; a link that is there stays. */
  void restore(long type, ApplicationUser admin) {
    List<Recovery> page = recoveries.openAfter(0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(recovery -> restore(recovery, type, admin));
      page = recoveries.openAfter(page.get(page.size() - 1).issue(), PAGE);
    }
  }

  private void restore(Recovery recovery, long type, ApplicationUser admin) {
    Issue own = issues.getIssueObject(recovery.issue());
    if (own != null) {
      recovery.sources().stream()
          .filter(source -> issues.getIssueObject(source) != null)
          .filter(source -> links.getIssueLink(own.getId(), source, type) == null)
          .forEach(source -> link(own, source, type, admin));
    }
  }

  /** A link that the host refuses is left out: the recovery works without it. */
  private void link(Issue own, long source, long type, ApplicationUser admin) {
    try {
      links.createIssueLink(own.getId(), source, type, null, admin);
    } catch (CreateException e) {
      LOG.warn("recovery {} could not be linked to issue {} again", own.getKey(), source, e);
    }
  }
}
