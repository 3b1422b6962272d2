package com.atlassian.jira.plugin.webfragment.conditions;

public abstract class AbstractIssueWebCondition
    extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
  public AbstractIssueWebCondition() {
    throw new UnsupportedOperationException("signature only: new AbstractIssueWebCondition");
  }

  public boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractIssueWebCondition.shouldDisplay");
  }

  public abstract boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p2);
}
