package com.atlassian.mail.server;

import com.atlassian.mail.MailProtocol;
import java.io.PrintStream;
import java.util.Properties;

public interface MailServer {
  Long getId();

  String getName();

  String getDescription();

  String getType();

  String getPort();

  MailProtocol getMailProtocol();

  String getHostname();

  String getUsername();

  String getPassword();

  long getTimeout();

  String getSocksHost();

  String getSocksPort();

  boolean getDebug();

  void setName(String p0);

  void setDescription(String p0);

  void setHostname(String p0);

  void setUsername(String p0);

  void setPassword(String p0);

  void setId(Long p0);

  void setPort(String p0);

  void setMailProtocol(MailProtocol p0);

  void setTimeout(long p0);

  void setSocksHost(String p0);

  void setSocksPort(String p0);

  void setDebug(boolean p0);

  void setDebugStream(PrintStream p0);

  void setProperties(Properties p0);

  Properties getProperties();

  default boolean isTlsHostnameCheckRequired() {
    throw new UnsupportedOperationException(
        "signature only: MailServer.isTlsHostnameCheckRequired");
  }

  default void setTlsHostnameCheckRequired(boolean p0) {
    throw new UnsupportedOperationException(
        "signature only: MailServer.setTlsHostnameCheckRequired");
  }
}
