package com.atlassian.jira.issue.worklog;

public class WorkRatio {
  public WorkRatio() {
    throw new UnsupportedOperationException("signature only: new WorkRatio");
  }

  public static long getWorkRatio(com.atlassian.jira.issue.Issue p0) {
    throw new UnsupportedOperationException("signature only: WorkRatio.getWorkRatio");
  }

  public static long getWorkRatio(java.lang.Long p0, java.lang.Long p1) {
    throw new UnsupportedOperationException("signature only: WorkRatio.getWorkRatio");
  }

  public static java.lang.String getPaddedWorkRatioString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: WorkRatio.getPaddedWorkRatioString");
  }
}
