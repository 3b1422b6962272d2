package com.atlassian.mail;

public enum MailProtocol {
  SMTP,
  SECURE_SMTP,
  POP,
  SECURE_POP,
  IMAP,
  SECURE_IMAP;

  public java.lang.String getProtocol() {
    throw new UnsupportedOperationException("signature only: MailProtocol.getProtocol");
  }

  public java.lang.String getDefaultPort() {
    throw new UnsupportedOperationException("signature only: MailProtocol.getDefaultPort");
  }

  public java.lang.String getMailServerType() {
    throw new UnsupportedOperationException("signature only: MailProtocol.getMailServerType");
  }

  public static com.atlassian.mail.MailProtocol getMailProtocol(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: MailProtocol.getMailProtocol");
  }

  public static com.atlassian.mail.MailProtocol[] getMailProtocolsForServerType(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: MailProtocol.getMailProtocolsForServerType");
  }
}
