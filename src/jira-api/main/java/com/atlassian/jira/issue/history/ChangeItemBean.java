package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

public class ChangeItemBean {
  public static final String STATIC_FIELD = "jira";
  public static final String CUSTOM_FIELD = "custom";

  public ChangeItemBean() {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public ChangeItemBean(String p0, String p1, String p2, String p3) {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public ChangeItemBean(String p0, String p1, String p2, String p3, String p4, String p5) {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public ChangeItemBean(
      String p0, String p1, String p2, String p3, String p4, String p5, Timestamp p6) {
    throw new UnsupportedOperationException("signature only: new ChangeItemBean");
  }

  public String getFieldType() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getFieldType");
  }

  public void setFieldType(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setFieldType");
  }

  public String getField() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getField");
  }

  public void setField(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setField");
  }

  public String getFrom() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getFrom");
  }

  public void setFrom(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setFrom");
  }

  public String getFromString() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getFromString");
  }

  public void setFromString(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setFromString");
  }

  public String getTo() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getTo");
  }

  public void setTo(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setTo");
  }

  public String getToString() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getToString");
  }

  public void setToString(String p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setToString");
  }

  public Timestamp getCreated() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.getCreated");
  }

  public void setCreated(Timestamp p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.setCreated");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ChangeItemBean.hashCode");
  }
}
