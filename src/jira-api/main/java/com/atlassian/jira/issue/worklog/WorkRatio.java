package com.atlassian.jira.issue.worklog;

public class WorkRatio {
  public WorkRatio() {
    throw new UnsupportedOperationException("signature only: new WorkRatio");
  }

  public static long getWorkRatio(com.atlassian.jira.issue.Issue p0) {
    throw new UnsupportedOperationException("signature only: WorkRatio.getWorkRatio");
  }

  public static long getWorkRatio(Long p0, Long p1) {
    throw new UnsupportedOperationException("signature only: WorkRatio.getWorkRatio");
  }

  public static String getPaddedWorkRatioString(String p0) {
    throw new UnsupportedOperationException("signature only: WorkRatio.getPaddedWorkRatioString");
  }
}
