package com.atlassian.jira.entity.property;

public class BaseEntityPropertyService<E extends com.atlassian.jira.entity.WithId>
    implements com.atlassian.jira.entity.property.EntityPropertyService<E> {
  public BaseEntityPropertyService(
      com.atlassian.jira.entity.property.JsonEntityPropertyManager p0,
      com.atlassian.jira.util.I18nHelper p1,
      com.atlassian.event.api.EventPublisher p2,
      com.atlassian.jira.entity.property.EntityPropertyHelper<E> p3) {
    throw new UnsupportedOperationException("signature only: new BaseEntityPropertyService");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateSetProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateSetProperty");
  }

  public com.atlassian.jira.util.ErrorCollection validatePropertyInput(
      com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p0) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validatePropertyInput");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult setProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.setProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateDeleteProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          java.lang.String p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateDeleteProperty");
  }

  public void deleteProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.deleteProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperty");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.String p2,
      com.atlassian.jira.entity.property.EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperty");
  }

  public java.util.List<com.atlassian.jira.entity.property.EntityProperty> getProperties(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.util.List<java.lang.String> p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperties");
  }

  public java.util.List<com.atlassian.jira.entity.property.EntityProperty> getProperties(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperties");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<E> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getPropertiesKeys");
  }

  public com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<E> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      com.atlassian.jira.entity.property.EntityPropertyOptions p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getPropertiesKeys");
  }
}
