package com.atlassian.jira.workflow.function.issue;

public abstract class AbstractJiraFunctionProvider
    extends com.atlassian.jira.workflow.WorkflowFunctionUtils
    implements com.opensymphony.workflow.FunctionProvider {
  public AbstractJiraFunctionProvider() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraFunctionProvider");
  }

  protected com.atlassian.jira.issue.MutableIssue getIssue(java.util.Map p0)
      throws com.atlassian.jira.exception.DataAccessException {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraFunctionProvider.getIssue");
  }
}
