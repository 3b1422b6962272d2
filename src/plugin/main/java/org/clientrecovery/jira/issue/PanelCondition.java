package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.RecoveryStore;

/** Whether the issue belongs to a recovery that its reader may work on. */
public final class PanelCondition extends IssueCondition {
  private final ProjectSetup setup;
  private final PageRecovery recoveries;
  private final Participants participants;

  public PanelCondition(
      ProjectSetup setup,
      RecoveryStore recoveries,
      Participants participants,
      JiraAuthenticationContext authentication) {
    super(authentication);
    this.setup = setup;
    this.recoveries = new PageRecovery(recoveries);
    this.participants = participants;
  }

  @Override
  boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
    return setup.isSetUp(issue.getProjectObject())
        && participants.mayWork(reader, issue)
        && recoveries.of(issue, context).isPresent();
  }
}
