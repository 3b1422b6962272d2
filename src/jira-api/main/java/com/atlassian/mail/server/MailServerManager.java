package com.atlassian.mail.server;

public interface MailServerManager {
  java.lang.String[] SERVER_TYPES = null;

  com.atlassian.mail.server.MailServer getMailServer(java.lang.Long p0)
      throws com.atlassian.mail.MailException;

  com.atlassian.mail.server.MailServer getMailServer(java.lang.String p0)
      throws com.atlassian.mail.MailException;

  java.lang.Long create(com.atlassian.mail.server.MailServer p0)
      throws com.atlassian.mail.MailException;

  void update(com.atlassian.mail.server.MailServer p0) throws com.atlassian.mail.MailException;

  void delete(java.lang.Long p0) throws com.atlassian.mail.MailException;

  java.util.List<java.lang.String> getServerNames() throws com.atlassian.mail.MailException;

  java.util.List<com.atlassian.mail.server.SMTPMailServer> getSmtpMailServers();

  java.util.List<com.atlassian.mail.server.PopMailServer> getPopMailServers();

  java.util.List<com.atlassian.mail.server.ImapMailServer> getImapMailServers();

  com.atlassian.mail.server.SMTPMailServer getDefaultSMTPMailServer();

  boolean isDefaultSMTPMailServerDefined();

  com.atlassian.mail.server.PopMailServer getDefaultPopMailServer();

  void init(java.util.Map p0);

  void setMailServerConfigurationHandler(
      com.atlassian.mail.server.MailServerConfigurationHandler p0);
}
