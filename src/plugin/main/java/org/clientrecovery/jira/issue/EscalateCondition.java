package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.setup.SiteParts;

/** Whether the ticket can be escalated by the person who looks at it. */
public final class EscalateCondition extends IssueCondition {
  private final ProjectSetup setup;
  private final SiteParts site;
  private final Participants participants;
  private final Authority authority;

  public EscalateCondition(
      ProjectSetup setup,
      SiteParts site,
      Participants participants,
      Authority authority,
      JiraAuthenticationContext authentication) {
    super(authentication);
    this.setup = setup;
    this.site = site;
    this.participants = participants;
    this.authority = authority;
  }

  @Override
  boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
    return setup.isEnabled(issue.getProjectObject())
        && !isRecovery(issue)
        && participants.mayEscalate(reader, issue)
        && authority.mayEscalate(reader, issue.getProjectObject());
  }

  private boolean isRecovery(Issue issue) {
    return site.issueTypeId().filter(issue.getIssueTypeId()::equals).isPresent();
  }
}
