package com.atlassian.plugin.web;

public interface ContextProvider {
  void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException;

  java.util.Map<java.lang.String, java.lang.Object> getContextMap(
      java.util.Map<java.lang.String, java.lang.Object> p0);
}
