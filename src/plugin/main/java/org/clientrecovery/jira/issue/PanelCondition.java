package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.RecoveryStore;

/** Whether the issue belongs to a recovery that its reader may work on. */
public final class PanelCondition implements Condition {
  private final ProjectSetup setup;
  private final RecoveryStore recoveries;
  private final Participants participants;
  private final JiraAuthenticationContext authentication;

  public PanelCondition(
      ProjectSetup setup,
      RecoveryStore recoveries,
      Participants participants,
      JiraAuthenticationContext authentication) {
    this.setup = setup;
    this.recoveries = recoveries;
    this.participants = participants;
    this.authentication = authentication;
  }

  @Override
  public void init(Map<String, String> parameters) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        && setup.isEnabled(issue.getProjectObject())
        && participants.mayWork(authentication.getLoggedInUser(), issue)
        && recoveries.concerning(issue.getId()).isPresent();
  }
}
