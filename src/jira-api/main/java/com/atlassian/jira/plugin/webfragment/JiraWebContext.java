package com.atlassian.jira.plugin.webfragment;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;
import java.util.Optional;

public final class JiraWebContext {
  public static JiraWebContext from(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: JiraWebContext.from");
  }

  public Optional<ApplicationUser> getUser() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getUser");
  }

  public Optional<JiraHelper> getHelper() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getHelper");
  }

  public Optional<I18nHelper> getI18n() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getI18n");
  }

  public Optional<String> getUsername() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getUsername");
  }

  public Optional<String> getLocation() {
    throw new UnsupportedOperationException("signature only: JiraWebContext.getLocation");
  }

  public <T> Optional<T> get(String p0, Class<T> p1) {
    throw new UnsupportedOperationException("signature only: JiraWebContext.get");
  }

  JiraWebContext() {
    throw new UnsupportedOperationException("signature only: new JiraWebContext");
  }
}
