package com.atlassian.jira.plugin.webfragment.conditions;

public class FeatureEnabledCondition implements com.atlassian.plugin.web.Condition {
  public FeatureEnabledCondition(com.atlassian.jira.config.FeatureManager p0) {
    throw new UnsupportedOperationException("signature only: new FeatureEnabledCondition");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException("signature only: FeatureEnabledCondition.init");
  }

  public boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: FeatureEnabledCondition.shouldDisplay");
  }
}
