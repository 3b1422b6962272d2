package com.atlassian.mail.server;

import com.atlassian.mail.server.auth.AuthenticationContextFactory;

public class DefaultAuthContextFactory implements AuthenticationContextFactory {
  public DefaultAuthContextFactory() {
    throw new UnsupportedOperationException("signature only: new DefaultAuthContextFactory");
  }

  public static DefaultAuthContextFactory getInstance() {
    throw new UnsupportedOperationException(
        "signature only: DefaultAuthContextFactory.getInstance");
  }
}
