package com.atlassian.jira.issue.label;

public final class Label {
  public Label(Long p0, Long p1, String p2) {
    throw new UnsupportedOperationException("signature only: new Label");
  }

  public Label(Long p0, Long p1, Long p2, String p3) {
    throw new UnsupportedOperationException("signature only: new Label");
  }

  public Long getCustomFieldId() {
    throw new UnsupportedOperationException("signature only: Label.getCustomFieldId");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: Label.getId");
  }

  public Long getIssue() {
    throw new UnsupportedOperationException("signature only: Label.getIssue");
  }

  public String getLabel() {
    throw new UnsupportedOperationException("signature only: Label.getLabel");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: Label.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Label.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: Label.toString");
  }
}
