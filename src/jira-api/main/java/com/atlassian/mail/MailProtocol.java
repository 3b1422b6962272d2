package com.atlassian.mail;

public enum MailProtocol {
  SMTP,
  SECURE_SMTP,
  POP,
  SECURE_POP,
  IMAP,
  SECURE_IMAP;

  public String getProtocol() {
    throw new UnsupportedOperationException("signature only: MailProtocol.getProtocol");
  }

  public String getDefaultPort() {
    throw new UnsupportedOperationException("signature only: MailProtocol.getDefaultPort");
  }

  public String getMailServerType() {
    throw new UnsupportedOperationException("signature only: MailProtocol.getMailServerType");
  }

  public static MailProtocol getMailProtocol(String p0) {
    throw new UnsupportedOperationException("signature only: MailProtocol.getMailProtocol");
  }

  public static MailProtocol[] getMailProtocolsForServerType(String p0) {
    throw new UnsupportedOperationException(
        "signature only: MailProtocol.getMailProtocolsForServerType");
  }
}
