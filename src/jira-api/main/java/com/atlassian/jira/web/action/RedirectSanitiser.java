package com.atlassian.jira.web.action;

public interface RedirectSanitiser {
  String makeSafeRedirectUrl(String p0);

  boolean canRedirectTo(String p0);
}
