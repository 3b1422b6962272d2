package com.atlassian.jira.plugin.webfragment;

public interface CacheableContextProvider extends com.atlassian.plugin.web.ContextProvider {
  java.lang.String getUniqueContextKey(java.util.Map<java.lang.String, java.lang.Object> p0);
}
