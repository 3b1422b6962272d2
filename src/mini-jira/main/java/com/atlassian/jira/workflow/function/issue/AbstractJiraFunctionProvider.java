package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** A function of a transition. */
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils
    implements FunctionProvider {
  public AbstractJiraFunctionProvider() {}

  @SuppressWarnings("rawtypes")
  protected MutableIssue getIssue(Map transientVars) throws DataAccessException {
    return (MutableIssue) transientVars.get("issue");
  }
}
