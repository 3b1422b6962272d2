package com.atlassian.jira.mail;

public interface MailLoggingManager {
  void configureLogging(com.atlassian.mail.server.MailServer p0);
}
