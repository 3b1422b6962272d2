package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** A condition of a transition. */
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
  public AbstractJiraCondition() {}

  @SuppressWarnings("rawtypes")
  protected Issue getIssue(Map transientVars) throws DataAccessException {
    return (Issue) transientVars.get("issue");
  }
}
