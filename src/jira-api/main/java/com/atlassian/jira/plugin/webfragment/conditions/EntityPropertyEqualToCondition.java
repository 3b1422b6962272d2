package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public class EntityPropertyEqualToCondition extends AbstractWebCondition {
  public EntityPropertyEqualToCondition(PluginAccessor p0) {
    throw new UnsupportedOperationException("signature only: new EntityPropertyEqualToCondition");
  }

  public void init(Map<String, String> p0) throws PluginParseException {
    throw new UnsupportedOperationException("signature only: EntityPropertyEqualToCondition.init");
  }

  public boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyEqualToCondition.shouldDisplay");
  }

  public boolean shouldDisplay(ApplicationUser p0, JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyEqualToCondition.shouldDisplay");
  }
}
