package com.atlassian.jira.workflow.condition;

public abstract class AbstractJiraCondition
    extends com.atlassian.jira.workflow.WorkflowFunctionUtils
    implements com.opensymphony.workflow.Condition {
  public AbstractJiraCondition() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraCondition");
  }

  protected com.atlassian.jira.issue.Issue getIssue(java.util.Map p0)
      throws com.atlassian.jira.exception.DataAccessException {
    throw new UnsupportedOperationException("signature only: AbstractJiraCondition.getIssue");
  }
}
