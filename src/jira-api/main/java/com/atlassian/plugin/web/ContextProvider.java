package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public interface ContextProvider {
  void init(Map<String, String> p0) throws PluginParseException;

  Map<String, Object> getContextMap(Map<String, Object> p0);
}
