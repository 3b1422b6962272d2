package com.atlassian.jira.entity.property;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;

public class BaseEntityWithKeyPropertyService<E extends WithKey & WithId>
    extends BaseEntityPropertyService<E> implements EntityWithKeyPropertyService<E> {
  public BaseEntityWithKeyPropertyService(
      JsonEntityPropertyManager p0,
      I18nHelper p1,
      EventPublisher p2,
      EntityWithKeyPropertyHelper<E> p3) {
    super(
        (JsonEntityPropertyManager) null,
        (I18nHelper) null,
        (EventPublisher) null,
        (EntityPropertyHelper) null);
    throw new UnsupportedOperationException("signature only: new BaseEntityWithKeyPropertyService");
  }

  public EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0, String p1, EntityPropertyService.PropertyInput p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateSetProperty");
  }

  public EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0,
      String p1,
      EntityPropertyService.PropertyInput p2,
      EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateSetProperty");
  }

  public EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, String p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateDeleteProperty");
  }

  public EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, String p1, String p2, EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateDeleteProperty");
  }

  public EntityPropertyService.PropertyResult getProperty(
      ApplicationUser p0, String p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getProperty");
  }

  public EntityPropertyService.PropertyResult getProperty(
      ApplicationUser p0, String p1, String p2, EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getProperty");
  }

  public EntityPropertyService.PropertyKeys<E> getPropertiesKeys(ApplicationUser p0, String p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getPropertiesKeys");
  }

  public EntityPropertyService.PropertyKeys<E> getPropertiesKeys(
      ApplicationUser p0, String p1, EntityPropertyOptions p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getPropertiesKeys");
  }
}
