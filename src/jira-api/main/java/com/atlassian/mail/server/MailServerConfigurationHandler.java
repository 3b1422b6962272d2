package com.atlassian.mail.server;

public interface MailServerConfigurationHandler {
  void configureMailServer(com.atlassian.mail.server.MailServer p0);
}
