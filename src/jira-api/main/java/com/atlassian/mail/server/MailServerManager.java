package com.atlassian.mail.server;

import com.atlassian.mail.MailException;
import java.util.List;
import java.util.Map;

public interface MailServerManager {
  String[] SERVER_TYPES = null;

  MailServer getMailServer(Long p0) throws MailException;

  MailServer getMailServer(String p0) throws MailException;

  Long create(MailServer p0) throws MailException;

  void update(MailServer p0) throws MailException;

  void delete(Long p0) throws MailException;

  List<String> getServerNames() throws MailException;

  List<SMTPMailServer> getSmtpMailServers();

  List<PopMailServer> getPopMailServers();

  List<ImapMailServer> getImapMailServers();

  SMTPMailServer getDefaultSMTPMailServer();

  boolean isDefaultSMTPMailServerDefined();

  PopMailServer getDefaultPopMailServer();

  void init(Map p0);

  void setMailServerConfigurationHandler(MailServerConfigurationHandler p0);
}
