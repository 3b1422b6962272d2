package com.atlassian.jira.entity.property;

public interface EntityWithKeyPropertyService<
        T extends com.atlassian.jira.entity.WithId & com.atlassian.jira.entity.WithKey>
    extends com.atlassian.jira.entity.property.EntityPropertyService<T> {
  com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2);

  com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3);

  com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1, java.lang.String p2);

  com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          java.lang.String p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1, java.lang.String p2);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.entity.property.EntityPropertyOptions p3);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<T> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<T> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      com.atlassian.jira.entity.property.EntityPropertyOptions p2);
}
