package com.atlassian.mail.server;

public interface SMTPMailServer extends com.atlassian.mail.server.MailServer {
  java.lang.String getDefaultFrom();

  void setDefaultFrom(java.lang.String p0);

  java.lang.String getPrefix();

  void setPrefix(java.lang.String p0);

  boolean isSessionServer();

  void setSessionServer(boolean p0);

  java.lang.String getJndiLocation();

  void setJndiLocation(java.lang.String p0);

  boolean isRemovePrecedence();

  void setRemovePrecedence(boolean p0);

  void send(com.atlassian.mail.Email p0) throws com.atlassian.mail.MailException;

  void sendWithMessageId(com.atlassian.mail.Email p0, java.lang.String p1)
      throws com.atlassian.mail.MailException;

  void quietSend(com.atlassian.mail.Email p0) throws com.atlassian.mail.MailException;

  void setDebug(boolean p0);

  boolean getDebug();

  java.io.PrintStream getDebugStream();

  boolean isTlsRequired();

  void setTlsRequired(boolean p0);

  default boolean isTransportCachingEnabled() {
    throw new UnsupportedOperationException(
        "signature only: SMTPMailServer.isTransportCachingEnabled");
  }
}
