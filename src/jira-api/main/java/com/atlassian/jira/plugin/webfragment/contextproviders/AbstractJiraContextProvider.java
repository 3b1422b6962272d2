package com.atlassian.jira.plugin.webfragment.contextproviders;

public abstract class AbstractJiraContextProvider
    implements com.atlassian.plugin.web.ContextProvider {
  public AbstractJiraContextProvider() {
    throw new UnsupportedOperationException("signature only: new AbstractJiraContextProvider");
  }

  public void init(java.util.Map p0) throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException("signature only: AbstractJiraContextProvider.init");
  }

  public java.util.Map getContextMap(java.util.Map p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJiraContextProvider.getContextMap");
  }

  public abstract java.util.Map getContextMap(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1);
}
