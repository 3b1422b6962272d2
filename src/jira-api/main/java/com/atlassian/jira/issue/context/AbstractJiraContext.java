package com.atlassian.jira.issue.context;

public abstract class AbstractJiraContext implements JiraContextNode {
  public AbstractJiraContext() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraContext");
  }

  public boolean isInContext(IssueContext p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.isInContext");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.toString");
  }

  public int compareTo(JiraContextNode p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.compareTo");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractJiraContext.hashCode");
  }
}
