package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.config.FeatureManager;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

public class FeatureEnabledCondition implements Condition {
  public FeatureEnabledCondition(FeatureManager p0) {
    throw new UnsupportedOperationException("signature only: new FeatureEnabledCondition");
  }

  public void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException("signature only: FeatureEnabledCondition.init");
  }

  public boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: FeatureEnabledCondition.shouldDisplay");
  }
}
