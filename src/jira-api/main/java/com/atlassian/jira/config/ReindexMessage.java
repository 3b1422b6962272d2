package com.atlassian.jira.config;

import java.util.Date;

public class ReindexMessage {
  public ReindexMessage(String p0, Date p1, String p2) {
    throw new UnsupportedOperationException("signature only: new ReindexMessage");
  }

  public String getUserName() {
    throw new UnsupportedOperationException("signature only: ReindexMessage.getUserName");
  }

  public Date getTime() {
    throw new UnsupportedOperationException("signature only: ReindexMessage.getTime");
  }

  public String getI18nTaskKey() {
    throw new UnsupportedOperationException("signature only: ReindexMessage.getI18nTaskKey");
  }
}
