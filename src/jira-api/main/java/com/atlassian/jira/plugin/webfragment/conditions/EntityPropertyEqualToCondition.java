package com.atlassian.jira.plugin.webfragment.conditions;

public class EntityPropertyEqualToCondition
    extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
  public EntityPropertyEqualToCondition(com.atlassian.plugin.PluginAccessor p0) {
    throw new UnsupportedOperationException("signature only: new EntityPropertyEqualToCondition");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0)
      throws com.atlassian.plugin.PluginParseException {
    throw new UnsupportedOperationException("signature only: EntityPropertyEqualToCondition.init");
  }

  public boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyEqualToCondition.shouldDisplay");
  }

  public boolean shouldDisplay(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.plugin.webfragment.model.JiraHelper p1) {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyEqualToCondition.shouldDisplay");
  }
}
