package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
  public AbstractIssueWebCondition() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueWebCondition");
  }

  public boolean shouldDisplay(ApplicationUser p0, JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueWebCondition.shouldDisplay");
  }

  public abstract boolean shouldDisplay(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, JiraHelper p2);
}
