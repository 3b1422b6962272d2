package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.clientrecovery.jira.setup.SiteParts;
import org.clientrecovery.jira.store.RecoveryStore;

/**
 * Shown on an issue that looks like a recovery and is none, since somebody created it by hand or
 * cloned one: no gate is asked of it, and nothing is kept with it.
 */
public final class UnledPanel implements ContextProvider, Condition {
  private final SiteParts site;
  private final RecoveryStore recoveries;
  private final Participants participants;
  private final JiraAuthenticationContext authentication;

  public UnledPanel(
      SiteParts site,
      RecoveryStore recoveries,
      Participants participants,
      JiraAuthenticationContext authentication) {
    this.site = site;
    this.recoveries = recoveries;
    this.participants = participants;
    this.authentication = authentication;
  }

  @Override
  public void init(Map<String, String> parameters) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        && site.issueTypeId().filter(issue.getIssueTypeId()::equals).isPresent()
        && recoveries.concerning(issue.getId()).isEmpty()
        && participants.mayWork(authentication.getLoggedInUser(), issue);
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return context;
  }
}
