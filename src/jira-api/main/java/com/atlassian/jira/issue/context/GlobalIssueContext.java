package com.atlassian.jira.issue.context;

public class GlobalIssueContext extends com.atlassian.jira.issue.context.AbstractJiraContext {
  public static final java.lang.String GLOBAL_CONTEXT_STR = null;

  public java.util.Map<java.lang.String, java.lang.Object> appendToParamsMap(
      java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.appendToParamsMap");
  }

  public com.atlassian.jira.issue.issuetype.IssueType getIssueTypeObject() {
    throw new UnsupportedOperationException(
        "signature only: GlobalIssueContext.getIssueTypeObject");
  }

  public com.atlassian.jira.issue.issuetype.IssueType getIssueType() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getIssueType");
  }

  public java.lang.String getIssueTypeId() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getIssueTypeId");
  }

  public com.atlassian.jira.project.Project getProjectObject() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getProjectObject");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getProjectId");
  }

  public boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0) {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.isInContext");
  }

  public com.atlassian.jira.issue.context.JiraContextNode getParent() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getParent");
  }

  public boolean hasParentContext() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.hasParentContext");
  }

  public static com.atlassian.jira.issue.context.JiraContextNode getInstance() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.getInstance");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: GlobalIssueContext.toString");
  }

  GlobalIssueContext() {
    throw new UnsupportedOperationException("signature only: new GlobalIssueContext");
  }
}
