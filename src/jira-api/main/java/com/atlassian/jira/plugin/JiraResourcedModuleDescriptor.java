package com.atlassian.jira.plugin;

public interface JiraResourcedModuleDescriptor<T> extends com.atlassian.plugin.ModuleDescriptor<T> {
  com.atlassian.jira.util.I18nHelper getI18nBean();

  java.lang.String getHtml(java.lang.String p0);

  java.lang.String getHtml(java.lang.String p0, java.util.Map<java.lang.String, ?> p1);

  void writeHtml(java.lang.String p0, java.util.Map<java.lang.String, ?> p1, java.io.Writer p2)
      throws java.io.IOException;
}
