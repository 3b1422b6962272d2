package com.atlassian.jira.config;

public class ReindexMessage {
  public ReindexMessage(java.lang.String p0, java.util.Date p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new ReindexMessage");
  }

  public java.lang.String getUserName() {
    throw new UnsupportedOperationException("signature only: ReindexMessage.getUserName");
  }

  public java.util.Date getTime() {
    throw new UnsupportedOperationException("signature only: ReindexMessage.getTime");
  }

  public java.lang.String getI18nTaskKey() {
    throw new UnsupportedOperationException("signature only: ReindexMessage.getI18nTaskKey");
  }
}
