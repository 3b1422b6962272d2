package com.atlassian.jira.issue.context;

public class ProjectContext extends com.atlassian.jira.issue.context.AbstractJiraContext {
  protected java.lang.Long projectCategory;
  protected java.lang.Long projectId;

  public ProjectContext(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: new ProjectContext");
  }

  public ProjectContext(java.lang.Long p0, com.atlassian.jira.project.ProjectManager p1) {
    throw new UnsupportedOperationException("signature only: new ProjectContext");
  }

  public com.atlassian.jira.issue.context.JiraContextNode getParent() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getParent");
  }

  public boolean hasParentContext() {
    throw new UnsupportedOperationException("signature only: ProjectContext.hasParentContext");
  }

  public java.util.Map<java.lang.String, java.lang.Object> appendToParamsMap(
      java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: ProjectContext.appendToParamsMap");
  }

  public com.atlassian.jira.project.Project getProjectObject() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getProjectObject");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getProjectId");
  }

  public com.atlassian.jira.issue.issuetype.IssueType getIssueTypeObject() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getIssueTypeObject");
  }

  public com.atlassian.jira.issue.issuetype.IssueType getIssueType() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getIssueType");
  }

  public java.lang.String getIssueTypeId() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getIssueTypeId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectContext.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectContext.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ProjectContext.toString");
  }
}
