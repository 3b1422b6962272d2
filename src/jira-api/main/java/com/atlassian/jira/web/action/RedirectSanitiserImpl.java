package com.atlassian.jira.web.action;

public class RedirectSanitiserImpl implements com.atlassian.jira.web.action.RedirectSanitiser {
  public RedirectSanitiserImpl(com.atlassian.jira.util.velocity.VelocityRequestContextFactory p0) {
    throw new UnsupportedOperationException("signature only: new RedirectSanitiserImpl");
  }

  public boolean canRedirectTo(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RedirectSanitiserImpl.canRedirectTo");
  }

  public java.lang.String makeSafeRedirectUrl(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: RedirectSanitiserImpl.makeSafeRedirectUrl");
  }

  protected java.lang.String getCanonicalBaseURL() {
    throw new UnsupportedOperationException(
        "signature only: RedirectSanitiserImpl.getCanonicalBaseURL");
  }
}
