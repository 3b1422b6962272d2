package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.clientrecovery.jira.setup.SiteParts;
import org.clientrecovery.jira.store.RecoveryStore;

/**
 * Shown on an issue that looks like a recovery and is none, since somebody created it by hand or
 * cloned one: no gate is asked of it, and nothing is kept with it.
 */
public final class UnledPanel extends IssueCondition implements ContextProvider {
  private final SiteParts site;
  private final PageRecovery recoveries;
  private final Participants participants;

  public UnledPanel(
      SiteParts site,
      RecoveryStore recoveries,
      Participants participants,
      JiraAuthenticationContext authentication) {
    super(authentication);
    this.site = site;
    this.recoveries = new PageRecovery(recoveries);
    this.participants = participants;
  }

  @Override
  boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
    return site.issueTypeId().filter(issue.getIssueTypeId()::equals).isPresent()
        && recoveries.of(issue, context).isEmpty()
        && participants.mayWork(reader, issue);
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return context;
  }
}
