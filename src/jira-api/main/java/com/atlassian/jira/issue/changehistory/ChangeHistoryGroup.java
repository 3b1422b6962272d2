package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.List;

public class ChangeHistoryGroup implements Comparable<ChangeHistoryGroup> {
  public ChangeHistoryGroup(
      Long p0, Long p1, Long p2, String p3, String p4, List<ChangeHistoryItem> p5, Timestamp p6) {
    throw new UnsupportedOperationException("signature only: new ChangeHistoryGroup");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getId");
  }

  public String getUserKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getUserKey");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getProjectId");
  }

  public Long getIssueId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getIssueId");
  }

  public String getIssueKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getIssueKey");
  }

  public Timestamp getCreated() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getCreated");
  }

  public List<ChangeHistoryItem> getChangeItems() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.getChangeItems");
  }

  public int compareTo(ChangeHistoryGroup p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.compareTo");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.hashCode");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new ChangeHistoryGroup.Builder");
    }

    public ChangeHistoryGroup.Builder withId(long p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.withId");
    }

    public ChangeHistoryGroup.Builder inProject(long p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.inProject");
    }

    public ChangeHistoryGroup.Builder forIssue(long p0, String p1) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.forIssue");
    }

    public ChangeHistoryGroup.Builder on(Timestamp p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.on");
    }

    public ChangeHistoryGroup.Builder byUser(String p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.byUser");
    }

    public ChangeHistoryGroup.Builder withChanges(List<ChangeHistoryItem> p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.withChanges");
    }

    public ChangeHistoryGroup.Builder addChangeItem(ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryGroup.Builder.addChangeItem");
    }

    public ChangeHistoryGroup build() {
      throw new UnsupportedOperationException("signature only: ChangeHistoryGroup.Builder.build");
    }
  }
}
