package com.atlassian.jira.issue.context;

public class IssueContextImpl
    implements com.atlassian.jira.issue.context.IssueContext, java.lang.Comparable {
  public IssueContextImpl(java.lang.Long p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new IssueContextImpl");
  }

  public IssueContextImpl(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.issue.issuetype.IssueType p1) {
    throw new UnsupportedOperationException("signature only: new IssueContextImpl");
  }

  public com.atlassian.jira.project.Project getProjectObject() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getProjectObject");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getProjectId");
  }

  public com.atlassian.jira.issue.issuetype.IssueType getIssueType() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getIssueType");
  }

  public com.atlassian.jira.issue.issuetype.IssueType getIssueTypeObject() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getIssueTypeObject");
  }

  public java.lang.String getIssueTypeId() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.getIssueTypeId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.hashCode");
  }

  public int compareTo(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.compareTo");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: IssueContextImpl.toString");
  }
}
