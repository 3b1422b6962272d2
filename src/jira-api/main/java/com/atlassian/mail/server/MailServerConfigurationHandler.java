package com.atlassian.mail.server;

public interface MailServerConfigurationHandler {
  void configureMailServer(MailServer p0);
}
