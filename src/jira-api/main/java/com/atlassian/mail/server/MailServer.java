package com.atlassian.mail.server;

public interface MailServer {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.lang.String getType();

  java.lang.String getPort();

  com.atlassian.mail.MailProtocol getMailProtocol();

  java.lang.String getHostname();

  java.lang.String getUsername();

  java.lang.String getPassword();

  long getTimeout();

  java.lang.String getSocksHost();

  java.lang.String getSocksPort();

  boolean getDebug();

  void setName(java.lang.String p0);

  void setDescription(java.lang.String p0);

  void setHostname(java.lang.String p0);

  void setUsername(java.lang.String p0);

  void setPassword(java.lang.String p0);

  void setId(java.lang.Long p0);

  void setPort(java.lang.String p0);

  void setMailProtocol(com.atlassian.mail.MailProtocol p0);

  void setTimeout(long p0);

  void setSocksHost(java.lang.String p0);

  void setSocksPort(java.lang.String p0);

  void setDebug(boolean p0);

  void setDebugStream(java.io.PrintStream p0);

  void setProperties(java.util.Properties p0);

  java.util.Properties getProperties();

  default boolean isTlsHostnameCheckRequired() {
    throw new UnsupportedOperationException(
        "signature only: MailServer.isTlsHostnameCheckRequired");
  }

  default void setTlsHostnameCheckRequired(boolean p0) {
    throw new UnsupportedOperationException(
        "signature only: MailServer.setTlsHostnameCheckRequired");
  }
}
