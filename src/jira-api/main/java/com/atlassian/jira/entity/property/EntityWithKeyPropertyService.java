package com.atlassian.jira.entity.property;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.user.ApplicationUser;

public interface EntityWithKeyPropertyService<T extends WithId & WithKey>
    extends EntityPropertyService<T> {
  EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0, String p1, EntityPropertyService.PropertyInput p2);

  EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0,
      String p1,
      EntityPropertyService.PropertyInput p2,
      EntityPropertyOptions p3);

  EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, String p1, String p2);

  EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, String p1, String p2, EntityPropertyOptions p3);

  EntityPropertyService.PropertyResult getProperty(ApplicationUser p0, String p1, String p2);

  EntityPropertyService.PropertyResult getProperty(
      ApplicationUser p0, String p1, String p2, EntityPropertyOptions p3);

  EntityPropertyService.PropertyKeys<T> getPropertiesKeys(ApplicationUser p0, String p1);

  EntityPropertyService.PropertyKeys<T> getPropertiesKeys(
      ApplicationUser p0, String p1, EntityPropertyOptions p2);
}
