package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Map;

public class ChangeHistoryItem implements Comparable<ChangeHistoryItem> {
  public ChangeHistoryItem(
      Long p0,
      Long p1,
      Long p2,
      Long p3,
      String p4,
      String p5,
      Timestamp p6,
      String p7,
      String p8,
      String p9,
      String p10,
      String p11) {
    throw new UnsupportedOperationException("signature only: new ChangeHistoryItem");
  }

  public ChangeHistoryItem(
      Long p0,
      Long p1,
      Long p2,
      Long p3,
      String p4,
      String p5,
      Timestamp p6,
      Timestamp p7,
      String p8,
      String p9,
      String p10,
      String p11,
      String p12) {
    throw new UnsupportedOperationException("signature only: new ChangeHistoryItem");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getId");
  }

  public Long getChangeGroupId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getChangeGroupId");
  }

  public String getUserKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getUserKey");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getProjectId");
  }

  public Long getIssueId() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getIssueId");
  }

  public String getIssueKey() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getIssueKey");
  }

  public Timestamp getCreated() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getCreated");
  }

  public Map<String, String> getFroms() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getFroms");
  }

  public Map<String, String> getTos() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getTos");
  }

  public String getField() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getField");
  }

  public Timestamp getNextChangeCreated() {
    throw new UnsupportedOperationException(
        "signature only: ChangeHistoryItem.getNextChangeCreated");
  }

  public Long getDuration() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.getDuration");
  }

  public boolean containsFromValue(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.containsFromValue");
  }

  public boolean containsToValue(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.containsToValue");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.hashCode");
  }

  public int compareTo(ChangeHistoryItem p0) {
    throw new UnsupportedOperationException("signature only: ChangeHistoryItem.compareTo");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new ChangeHistoryItem.Builder");
    }

    public ChangeHistoryItem.Builder fromChangeItem(ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItem");
    }

    public ChangeHistoryItem.Builder fromChangeItemWithoutPreservingChanges(ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItemWithoutPreservingChanges");
    }

    public ChangeHistoryItem.Builder fromChangeItemPreservingFromValues(ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItemPreservingFromValues");
    }

    public ChangeHistoryItem.Builder fromChangeItemPreservingToValues(ChangeHistoryItem p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.fromChangeItemPreservingToValues");
    }

    public ChangeHistoryItem.Builder withId(Long p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.withId");
    }

    public ChangeHistoryItem.Builder inChangeGroup(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.inChangeGroup");
    }

    public ChangeHistoryItem.Builder inProject(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.inProject");
    }

    public ChangeHistoryItem.Builder forIssue(Long p0, String p1) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.forIssue");
    }

    public ChangeHistoryItem.Builder field(String p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.field");
    }

    public ChangeHistoryItem.Builder changedFrom(String p0, String p1) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.changedFrom");
    }

    public ChangeHistoryItem.Builder to(String p0, String p1) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.to");
    }

    public ChangeHistoryItem.Builder byUser(String p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.byUser");
    }

    public ChangeHistoryItem.Builder on(Timestamp p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.on");
    }

    public ChangeHistoryItem.Builder nextChangeOn(Timestamp p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.nextChangeOn");
    }

    public ChangeHistoryItem.Builder withTos(Map<String, String> p0) {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.withTos");
    }

    public ChangeHistoryItem.Builder withFroms(Map<String, String> p0) {
      throw new UnsupportedOperationException(
          "signature only: ChangeHistoryItem.Builder.withFroms");
    }

    public ChangeHistoryItem build() {
      throw new UnsupportedOperationException("signature only: ChangeHistoryItem.Builder.build");
    }
  }
}
