package com.atlassian.jira.entity.property;

public abstract class AbstractEntityPropertyConditionHelper<
        T extends com.atlassian.jira.entity.WithId>
    implements com.atlassian.jira.entity.property.EntityPropertyConditionHelper {
  protected AbstractEntityPropertyConditionHelper(
      com.atlassian.jira.entity.property.EntityPropertyService<T> p0,
      java.lang.Class<T> p1,
      java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: new AbstractEntityPropertyConditionHelper");
  }

  public java.util.Optional<java.lang.Long> getEntityId(
      com.atlassian.jira.plugin.webfragment.JiraWebContext p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractEntityPropertyConditionHelper.getEntityId");
  }

  public final java.lang.String getEntityName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractEntityPropertyConditionHelper.getEntityName");
  }

  public final com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: AbstractEntityPropertyConditionHelper.getProperty");
  }
}
