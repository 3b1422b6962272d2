package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** A condition on the page's issue; false on pages without one. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
    return helper != null
        && helper.getContextParams().get("issue") instanceof Issue issue
        && shouldDisplay(user, issue, helper);
  }

  /** Whether the module is shown to {@code user}, who may be null, on the page of {@code issue}. */
  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper);
}
