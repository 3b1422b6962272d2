package com.atlassian.jira.config;

public interface ReindexMessageManager {
  java.lang.String DISMISSAL_FLAG = null;

  void pushMessage(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  void pushRawMessage(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  void clear();

  java.lang.String getMessage(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.config.ReindexMessage getMessageObject();

  void clearMessageForTimestamp(java.util.Date p0);
}
