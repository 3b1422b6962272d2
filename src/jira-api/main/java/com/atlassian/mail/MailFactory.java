package com.atlassian.mail;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.auth.AuthenticationContextFactory;

public class MailFactory {
  public MailFactory() {
    throw new UnsupportedOperationException("signature only: new MailFactory");
  }

  public static void refresh() {
    throw new UnsupportedOperationException("signature only: MailFactory.refresh");
  }

  public static MailServerManager getServerManager() {
    throw new UnsupportedOperationException("signature only: MailFactory.getServerManager");
  }

  public static Settings getSettings() {
    throw new UnsupportedOperationException("signature only: MailFactory.getSettings");
  }

  public static AuthenticationContextFactory getAuthenticationContextFactory() {
    throw new UnsupportedOperationException(
        "signature only: MailFactory.getAuthenticationContextFactory");
  }
}
