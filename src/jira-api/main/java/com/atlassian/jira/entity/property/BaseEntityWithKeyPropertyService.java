package com.atlassian.jira.entity.property;

public class BaseEntityWithKeyPropertyService<
        E extends com.atlassian.jira.entity.WithKey & com.atlassian.jira.entity.WithId>
    extends com.atlassian.jira.entity.property.BaseEntityPropertyService<E>
    implements com.atlassian.jira.entity.property.EntityWithKeyPropertyService<E> {
  public BaseEntityWithKeyPropertyService(
      com.atlassian.jira.entity.property.JsonEntityPropertyManager p0,
      com.atlassian.jira.util.I18nHelper p1,
      com.atlassian.event.api.EventPublisher p2,
      com.atlassian.jira.entity.property.EntityWithKeyPropertyHelper<E> p3) {
    super(
        (com.atlassian.jira.entity.property.JsonEntityPropertyManager) null,
        (com.atlassian.jira.util.I18nHelper) null,
        (com.atlassian.event.api.EventPublisher) null,
        (com.atlassian.jira.entity.property.EntityPropertyHelper) null);
    throw new UnsupportedOperationException("signature only: new BaseEntityWithKeyPropertyService");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateSetProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateSetProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateDeleteProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.String p1,
          java.lang.String p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.validateDeleteProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.entity.property.EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<E> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getPropertiesKeys");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<E> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      com.atlassian.jira.entity.property.EntityPropertyOptions p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityWithKeyPropertyService.getPropertiesKeys");
  }
}
