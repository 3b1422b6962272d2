package com.atlassian.jira.web.action;

import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;

public class RedirectSanitiserImpl implements RedirectSanitiser {
  public RedirectSanitiserImpl(VelocityRequestContextFactory p0) {
    throw new UnsupportedOperationException("signature only: new RedirectSanitiserImpl");
  }

  public boolean canRedirectTo(String p0) {
    throw new UnsupportedOperationException("signature only: RedirectSanitiserImpl.canRedirectTo");
  }

  public String makeSafeRedirectUrl(String p0) {
    throw new UnsupportedOperationException(
        "signature only: RedirectSanitiserImpl.makeSafeRedirectUrl");
  }

  protected String getCanonicalBaseURL() {
    throw new UnsupportedOperationException(
        "signature only: RedirectSanitiserImpl.getCanonicalBaseURL");
  }
}
