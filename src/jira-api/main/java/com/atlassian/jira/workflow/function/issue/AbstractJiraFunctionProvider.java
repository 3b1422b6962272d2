package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils
    implements FunctionProvider {
  public AbstractJiraFunctionProvider() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraFunctionProvider");
  }

  protected MutableIssue getIssue(Map p0) throws DataAccessException {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraFunctionProvider.getIssue");
  }
}
