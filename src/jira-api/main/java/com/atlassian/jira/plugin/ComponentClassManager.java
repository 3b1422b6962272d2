package com.atlassian.jira.plugin;

public interface ComponentClassManager {
  <T> T newInstance(java.lang.String p0) throws java.lang.ClassNotFoundException;

  <T> T newInstanceFromPlugin(java.lang.Class<T> p0, com.atlassian.plugin.Plugin p1);

  <T> java.lang.Class<T> loadClass(java.lang.String p0) throws java.lang.ClassNotFoundException;
}
