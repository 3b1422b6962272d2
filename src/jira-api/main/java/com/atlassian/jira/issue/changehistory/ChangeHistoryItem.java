package com.atlassian.jira.issue.changehistory;

public class ChangeHistoryItem
    implements java.lang.Comparable<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> {
  public ChangeHistoryItem(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.Long p3,
      java.lang.String p4,
      java.lang.String p5,
      java.sql.Timestamp p6,
      java.lang.String p7,
      java.lang.String p8,
      java.lang.String p9,
      java.lang.String p10,
      java.lang.String p11) {
    throw new UnsupportedOperationException("signature only: new ChangeHistoryItem");
  }

  public ChangeHistoryItem(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.Long p3,
      java.lang.String p4,
      java.lang.String p5,
      java.sql.Timestamp p6,
      java.sql.Timestamp p7,
      java.lang.String p8,
      java.lang.String p9,
      java.lang.String p10,
      java.lang.String p11,
      java.lang.String p12) {
    throw new UnsupportedOperationException("signature only: new ChangeHistoryItem");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getId");
  }

  public java.lang.Long getChangeGroupId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getChangeGroupId");
  }

  public java.lang.String getUserKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getUserKey");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getProjectId");
  }

  public java.lang.Long getIssueId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getIssueId");
  }

  public java.lang.String getIssueKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getIssueKey");
  }

  public java.sql.Timestamp getCreated() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getCreated");
  }

  public java.util.Map<java.lang.String, java.lang.String> getFroms() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getFroms");
  }

  public java.util.Map<java.lang.String, java.lang.String> getTos() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getTos");
  }

  public java.lang.String getField() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getField");
  }

  public java.sql.Timestamp getNextChangeCreated() {
    throw new UnsupportedOperationException(
        "signature only: ChangeHistoryItem.getNextChangeCreated");
  }

  public java.lang.Long getDuration() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getDuration");
  }

  public boolean containsFromValue(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.containsFromValue");
  }

  public boolean containsToValue(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.containsToValue");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.hashCode");
  }

  public int compareTo(com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.compareTo");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new ChangeHistoryItem.Builder");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder fromChangeItem(
        com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItem");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder
        fromChangeItemWithoutPreservingChanges(
            com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItemWithoutPreservingChanges");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder
        fromChangeItemPreservingFromValues(
            com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItemPreservingFromValues");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder
        fromChangeItemPreservingToValues(
            com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItemPreservingToValues");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder withId(
        java.lang.Long p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.withId");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder inChangeGroup(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.inChangeGroup");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder inProject(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.inProject");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder forIssue(
        java.lang.Long p0, java.lang.String p1) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.forIssue");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder field(
        java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.field");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder changedFrom(
        java.lang.String p0, java.lang.String p1) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.changedFrom");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder to(
        java.lang.String p0, java.lang.String p1) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.to");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder byUser(
        java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.byUser");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder on(
        java.sql.Timestamp p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.on");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder nextChangeOn(
        java.sql.Timestamp p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.nextChangeOn");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder withTos(
        java.util.Map<java.lang.String, java.lang.String> p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.withTos");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem.Builder withFroms(
        java.util.Map<java.lang.String, java.lang.String> p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.withFroms");
    }

    public com.atlassian.jira.issue.changehistory.ChangeHistoryItem build() {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.build");
    }
  }
}
