package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the issue belongs to a recovery that its reader may work on. */
public final class PanelCondition extends IssueCondition {
  private static final Logger LOG = LoggerFactory.getLogger(PanelCondition.class);

  private final ProjectSetup setup;
  private final RecoveryStore recoveries;
  private final Participants participants;

  public PanelCondition(
      ProjectSetup setup,
      RecoveryStore recoveries,
      Participants participants,
      JiraAuthenticationContext authentication) {
    super(authentication);
    this.setup = setup;
    this.recoveries = recoveries;
    this.participants = participants;
  }

  @Override
  boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
    return setup.isSetUp(issue.getProjectObject())
        && participants.mayWork(reader, issue)
        && isConcerned(issue, context);
  }

  private boolean isConcerned(Issue issue, Map<String, Object> context) {
    Optional<Recovery> recovery = recoveries.concerning(issue.getId());
    recovery.ifPresent(found -> leave(found, context));
    return recovery.isPresent();
  }

  /** What was read for the question is left for the panel, where the page's context can take it. */
  private static void leave(Recovery recovery, Map<String, Object> context) {
    try {
      context.put(RecoveryPanel.READ_ALREADY, recovery);
    } catch (UnsupportedOperationException fixed) {
      LOG.debug("the page's context is fixed, the recovery will be read once more");
    }
  }
}
