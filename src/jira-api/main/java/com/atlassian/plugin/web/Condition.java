package com.atlassian.plugin.web;

public interface Condition extends com.atlassian.plugin.web.baseconditions.BaseCondition {
  void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException;

  boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0);
}
