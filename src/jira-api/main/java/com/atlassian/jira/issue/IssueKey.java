package com.atlassian.jira.issue;

public final class IssueKey {
  public IssueKey(java.lang.String p0, long p1) {
    throw new UnsupportedOperationException("signature only: new IssueKey");
  }

  public IssueKey(com.atlassian.jira.project.Project p0, long p1) {
    throw new UnsupportedOperationException("signature only: new IssueKey");
  }

  public java.lang.String getProjectKey() {
    throw new UnsupportedOperationException("signature only: IssueKey.getProjectKey");
  }

  public long getIssueNumber() {
    throw new UnsupportedOperationException("signature only: IssueKey.getIssueNumber");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: IssueKey.toString");
  }

  public static com.atlassian.jira.issue.IssueKey from(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: IssueKey.from");
  }

  public static java.lang.String format(com.atlassian.jira.project.Project p0, long p1) {
    throw new UnsupportedOperationException("signature only: IssueKey.format");
  }

  public static java.lang.String format(java.lang.String p0, long p1) {
    throw new UnsupportedOperationException("signature only: IssueKey.format");
  }

  public static boolean isValidKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: IssueKey.isValidKey");
  }
}
