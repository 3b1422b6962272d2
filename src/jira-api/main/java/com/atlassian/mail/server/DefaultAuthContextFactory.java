package com.atlassian.mail.server;

public class DefaultAuthContextFactory
    implements com.atlassian.mail.server.auth.AuthenticationContextFactory {
  public DefaultAuthContextFactory() {
    throw new UnsupportedOperationException("signature only: new DefaultAuthContextFactory");
  }

  public static com.atlassian.mail.server.DefaultAuthContextFactory getInstance() {
    throw new UnsupportedOperationException(
        "signature only: DefaultAuthContextFactory.getInstance");
  }
}
