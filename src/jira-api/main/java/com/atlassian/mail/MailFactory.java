package com.atlassian.mail;

public class MailFactory {
  public MailFactory() {
    throw new UnsupportedOperationException("signature only: new MailFactory");
  }

  public static void refresh() {
    throw new UnsupportedOperationException("signature only: MailFactory.refresh");
  }

  public static com.atlassian.mail.server.MailServerManager getServerManager() {
    throw new UnsupportedOperationException("signature only: MailFactory.getServerManager");
  }

  public static com.atlassian.mail.Settings getSettings() {
    throw new UnsupportedOperationException("signature only: MailFactory.getSettings");
  }

  public static com.atlassian.mail.server.auth.AuthenticationContextFactory
      getAuthenticationContextFactory() {
    throw new UnsupportedOperationException(
        "signature only: MailFactory.getAuthenticationContextFactory");
  }
}
