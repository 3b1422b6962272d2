package com.atlassian.jira.issue.label;

public class LabelComparator implements java.util.Comparator<com.atlassian.jira.issue.label.Label> {
  public static final com.atlassian.jira.issue.label.LabelComparator INSTANCE = null;

  public int compare(
      com.atlassian.jira.issue.label.Label p0, com.atlassian.jira.issue.label.Label p1) {
    throw new UnsupportedOperationException("signature only: LabelComparator.compare");
  }

  LabelComparator() {
    throw new UnsupportedOperationException("signature only: new LabelComparator");
  }
}
