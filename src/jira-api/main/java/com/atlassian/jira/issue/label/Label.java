package com.atlassian.jira.issue.label;

public final class Label {
  public Label(java.lang.Long p0, java.lang.Long p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new Label");
  }

  public Label(java.lang.Long p0, java.lang.Long p1, java.lang.Long p2, java.lang.String p3) {
    throw new UnsupportedOperationException("signature only: new Label");
  }

  public java.lang.Long getCustomFieldId() {
    throw new UnsupportedOperationException("signature only: Label.getCustomFieldId");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: Label.getId");
  }

  public java.lang.Long getIssue() {
    throw new UnsupportedOperationException("signature only: Label.getIssue");
  }

  public java.lang.String getLabel() {
    throw new UnsupportedOperationException("signature only: Label.getLabel");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: Label.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Label.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: Label.toString");
  }
}
