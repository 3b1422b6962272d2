package com.atlassian.jira.issue.history;

public class ChangeItemBean {
  public static final java.lang.String STATIC_FIELD = "jira";
  public static final java.lang.String CUSTOM_FIELD = "custom";

  public ChangeItemBean() {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public ChangeItemBean(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3) {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public ChangeItemBean(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5) {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public ChangeItemBean(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.sql.Timestamp p6) {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public java.lang.String getFieldType() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getFieldType");
  }

  public void setFieldType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setFieldType");
  }

  public java.lang.String getField() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getField");
  }

  public void setField(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setField");
  }

  public java.lang.String getFrom() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getFrom");
  }

  public void setFrom(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setFrom");
  }

  public java.lang.String getFromString() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getFromString");
  }

  public void setFromString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setFromString");
  }

  public java.lang.String getTo() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getTo");
  }

  public void setTo(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setTo");
  }

  public java.lang.String getToString() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getToString");
  }

  public void setToString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setToString");
  }

  public java.sql.Timestamp getCreated() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getCreated");
  }

  public void setCreated(java.sql.Timestamp p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setCreated");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.hashCode");
  }
}
