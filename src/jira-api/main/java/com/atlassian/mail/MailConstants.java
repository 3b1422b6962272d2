package com.atlassian.mail;

public class MailConstants {
  public static final MailProtocol DEFAULT_POP_PROTOCOL = null;
  public static final String DEFAULT_POP_PORT = null;
  public static final String DEFAULT_SMTP_PORT = null;
  public static final MailProtocol DEFAULT_SMTP_PROTOCOL = null;
  public static final long DEFAULT_TIMEOUT = Long.parseLong("0");

  public MailConstants() {
    throw new UnsupportedOperationException("signature only: new MailConstants");
  }
}
