package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.baseconditions.BaseCondition;
import java.util.Map;

public interface Condition extends BaseCondition {
  void init(Map<String, String> p0) throws PluginParseException;

  boolean shouldDisplay(Map<String, Object> p0);
}
