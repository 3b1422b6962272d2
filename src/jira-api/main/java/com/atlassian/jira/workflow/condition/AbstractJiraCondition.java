package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
  public AbstractJiraCondition() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraCondition");
  }

  protected com.atlassian.jira.issue.Issue getIssue(Map p0) throws DataAccessException {
    throw new UnsupportedOperationException("signature only: AbstractJiraCondition.getIssue");
  }
}
