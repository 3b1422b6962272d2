package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether something is shown to whoever looks at an issue; never on a page without an issue. */
abstract class IssueCondition implements Condition {
  private final JiraAuthenticationContext authentication;

  IssueCondition(JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public final void init(Map<String, String> parameters) {}

  @Override
  public final boolean shouldDisplay(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        && isShown(issue, authentication.getLoggedInUser(), context);
  }

  /**
   * Whether it is shown on that issue.
   *
   * @param reader null for whoever is not logged in
   * @param context of the page
   */
  abstract boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context);
}
