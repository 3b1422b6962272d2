package com.atlassian.jira.issue;

import com.atlassian.jira.project.Project;

public final class IssueKey {
  public IssueKey(String p0, long p1) {
    throw new UnsupportedOperationException("signature only: new IssueKey");
  }

  public IssueKey(Project p0, long p1) {
    throw new UnsupportedOperationException("signature only: new IssueKey");
  }

  public String getProjectKey() {
    throw new UnsupportedOperationException("signature only: IssueKey.getProjectKey");
  }

  public long getIssueNumber() {
    throw new UnsupportedOperationException("signature only: IssueKey.getIssueNumber");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IssueKey.toString");
  }

  public static IssueKey from(String p0) {
    throw new UnsupportedOperationException("signature only: IssueKey.from");
  }

  public static String format(Project p0, long p1) {
    throw new UnsupportedOperationException("signature only: IssueKey.format");
  }

  public static String format(String p0, long p1) {
    throw new UnsupportedOperationException("signature only: IssueKey.format");
  }

  public static boolean isValidKey(String p0) {
    throw new UnsupportedOperationException("signature only: IssueKey.isValidKey");
  }
}
