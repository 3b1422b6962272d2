package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.setup.SiteParts;

/** Whether the ticket can be escalated by the person who looks at it. */
public final class EscalateCondition implements Condition {
  private final ProjectSetup setup;
  private final SiteParts site;
  private final Participants participants;
  private final Authority authority;
  private final JiraAuthenticationContext authentication;

  public EscalateCondition(
      ProjectSetup setup,
      SiteParts site,
      Participants participants,
      Authority authority,
      JiraAuthenticationContext authentication) {
    this.setup = setup;
    this.site = site;
    this.participants = participants;
    this.authority = authority;
    this.authentication = authentication;
  }

  @Override
  public void init(Map<String, String> parameters) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        && setup.isEnabled(issue.getProjectObject())
        && !isRecovery(issue)
        && participants.mayEscalate(authentication.getLoggedInUser(), issue)
        && authority.mayEscalate(authentication.getLoggedInUser(), issue.getProjectObject());
  }

  private boolean isRecovery(Issue issue) {
    return site.issueTypeId().filter(issue.getIssueTypeId()::equals).isPresent();
  }
}
