package com.atlassian.jira.web.action;

public interface RedirectSanitiser {
  java.lang.String makeSafeRedirectUrl(java.lang.String p0);

  boolean canRedirectTo(java.lang.String p0);
}
