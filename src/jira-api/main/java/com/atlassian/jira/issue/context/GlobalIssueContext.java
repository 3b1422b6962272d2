package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Map;

public class GlobalIssueContext extends AbstractJiraContext {
  public static final String GLOBAL_CONTEXT_STR = null;

  public Map<String, Object> appendToParamsMap(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.appendToParamsMap");
  }

  public IssueType getIssueTypeObject() {
    throw new UnsupportedOperationException(
        "signature only: GlobalIssueContext.getIssueTypeObject");
  }

  public IssueType getIssueType() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getIssueType");
  }

  public String getIssueTypeId() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getIssueTypeId");
  }

  public Project getProjectObject() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getProjectObject");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getProjectId");
  }

  public boolean isInContext(IssueContext p0) {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.isInContext");
  }

  public JiraContextNode getParent() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getParent");
  }

  public boolean hasParentContext() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.hasParentContext");
  }

  public static JiraContextNode getInstance() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getInstance");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.toString");
  }

  GlobalIssueContext() {
    throw new UnsupportedOperationException("signature only: new GlobalIssueContext");
  }
}
