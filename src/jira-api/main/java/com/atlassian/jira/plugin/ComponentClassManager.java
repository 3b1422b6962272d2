package com.atlassian.jira.plugin;

import com.atlassian.plugin.Plugin;

public interface ComponentClassManager {
  <T> T newInstance(String p0) throws ClassNotFoundException;

  <T> T newInstanceFromPlugin(Class<T> p0, Plugin p1);

  <T> Class<T> loadClass(String p0) throws ClassNotFoundException;
}
