package com.atlassian.jira.mail;

import com.atlassian.mail.server.MailServer;

public interface MailLoggingManager {
  void configureLogging(MailServer p0);
}
