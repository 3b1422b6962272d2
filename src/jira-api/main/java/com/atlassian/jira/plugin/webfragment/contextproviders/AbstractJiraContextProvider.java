package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

public abstract class AbstractJiraContextProvider implements ContextProvider {
  public AbstractJiraContextProvider() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraContextProvider");
  }

  public void init(Map p0) throws PluginParseException {
    throw new UnsupportedOperationException("signature only: AbstractJiraContextProvider.init");
  }

  public Map getContextMap(Map p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraContextProvider.getContextMap");
  }

  public abstract Map getContextMap(ApplicationUser p0, JiraHelper p1);
}
