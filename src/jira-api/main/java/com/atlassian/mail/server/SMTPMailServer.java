package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import java.io.PrintStream;

public interface SMTPMailServer extends MailServer {
  String getDefaultFrom();

  void setDefaultFrom(String p0);

  String getPrefix();

  void setPrefix(String p0);

  boolean isSessionServer();

  void setSessionServer(boolean p0);

  String getJndiLocation();

  void setJndiLocation(String p0);

  boolean isRemovePrecedence();

  void setRemovePrecedence(boolean p0);

  void send(Email p0) throws MailException;

  void sendWithMessageId(Email p0, String p1) throws MailException;

  void quietSend(Email p0) throws MailException;

  void setDebug(boolean p0);

  boolean getDebug();

  PrintStream getDebugStream();

  boolean isTlsRequired();

  void setTlsRequired(boolean p0);

  default boolean isTransportCachingEnabled() {
    throw new UnsupportedOperationException(
        "signature only: SMTPMailServer.isTransportCachingEnabled");
  }
}
