package com.atlassian.jira.plugin.webfragment;

public final class JiraWebContext {
  public static com.atlassian.jira.plugin.webfragment.JiraWebContext from(
      java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: JiraWebContext.from");
  }

  public java.util.Optional<com.atlassian.jira.user.ApplicationUser> getUser() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getUser");
  }

  public java.util.Optional<com.atlassian.jira.plugin.webfragment.model.JiraHelper> getHelper() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getHelper");
  }

  public java.util.Optional<com.atlassian.jira.util.I18nHelper> getI18n() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getI18n");
  }

  public java.util.Optional<java.lang.String> getUsername() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getUsername");
  }

  public java.util.Optional<java.lang.String> getLocation() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getLocation");
  }

  public <T> java.util.Optional<T> get(java.lang.String p0, java.lang.Class<T> p1) {
    throw new UnsupportedOperationException("signature only: JiraWebContext.get");
  }

  JiraWebContext() {
    throw new UnsupportedOperationException("signature only: new JiraWebContext");
  }
}
