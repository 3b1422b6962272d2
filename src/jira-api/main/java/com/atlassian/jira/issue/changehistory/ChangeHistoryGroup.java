package com.atlassian.jira.issue.changehistory;

public class ChangeHistoryGroup
    implements java.lang.Comparable<com.atlassian.jira.issue.changehistory.ChangeHistoryGroup> {
  public ChangeHistoryGroup(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> p5,
      java.sql.Timestamp p6) {
    throw new UnsupportedOperationException("signature only: new ChangeHistoryGroup");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getId");
  }

  public java.lang.String getUserKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getUserKey");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getProjectId");
  }

  public java.lang.Long getIssueId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getIssueId");
  }

  public java.lang.String getIssueKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getIssueKey");
  }

  public java.sql.Timestamp getCreated() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getCreated");
  }

  public java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> getChangeItems() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getChangeItems");
  }

  public int compareTo(com.atlassian.jira.issue.changehistory.ChangeHistoryGroup p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.compareTo");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.hashCode");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new ChangeHistoryGroup.Builder");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder withId(long p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.withId");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder inProject(long p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.inProject");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder forIssue(
        long p0, java.lang.String p1) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.forIssue");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder on(
        java.sql.Timestamp p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.on");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder byUser(
        java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.byUser");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder withChanges(
        java.util.List<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.withChanges");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup.Builder addChangeItem(
        com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.addChangeItem");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryGroup build() {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.build");
    }
  }
}
