package com.atlassian.jira.issue.context;

public abstract class AbstractJiraContext
    implements com.atlassian.jira.issue.context.JiraContextNode {
  public AbstractJiraContext() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraContext");
  }

  public boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.isInContext");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.toString");
  }

  public int compareTo(com.atlassian.jira.issue.context.JiraContextNode p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.compareTo");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.hashCode");
  }
}
