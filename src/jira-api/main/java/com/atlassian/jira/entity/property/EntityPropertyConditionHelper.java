package com.atlassian.jira.entity.property;

public interface EntityPropertyConditionHelper {
  java.lang.String getEntityName();

  java.util.Optional<java.lang.Long> getEntityId(
      com.atlassian.jira.plugin.webfragment.JiraWebContext p0);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);
}
