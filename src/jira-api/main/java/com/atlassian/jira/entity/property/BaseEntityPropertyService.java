package com.atlassian.jira.entity.property;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;

public class BaseEntityPropertyService<E extends WithId> implements EntityPropertyService<E> {
  public BaseEntityPropertyService(
      JsonEntityPropertyManager p0, I18nHelper p1, EventPublisher p2, EntityPropertyHelper<E> p3) {
    throw new UnsupportedOperationException("signature only: new BaseEntityPropertyService");
  }

  public EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0, Long p1, EntityPropertyService.PropertyInput p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateSetProperty");
  }

  public EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0,
      Long p1,
      EntityPropertyService.PropertyInput p2,
      EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateSetProperty");
  }

  public ErrorCollection validatePropertyInput(EntityPropertyService.PropertyInput p0) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validatePropertyInput");
  }

  public EntityPropertyService.PropertyResult setProperty(
      ApplicationUser p0, EntityPropertyService.SetPropertyValidationResult p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.setProperty");
  }

  public EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, Long p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateDeleteProperty");
  }

  public EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, Long p1, String p2, EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.validateDeleteProperty");
  }

  public void deleteProperty(
      ApplicationUser p0, EntityPropertyService.DeletePropertyValidationResult p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.deleteProperty");
  }

  public EntityPropertyService.PropertyResult getProperty(ApplicationUser p0, Long p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperty");
  }

  public EntityPropertyService.PropertyResult getProperty(
      ApplicationUser p0, Long p1, String p2, EntityPropertyOptions p3) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperty");
  }

  public List<EntityProperty> getProperties(ApplicationUser p0, Long p1, List<String> p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperties");
  }

  public List<EntityProperty> getProperties(ApplicationUser p0, Long p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getProperties");
  }

  public EntityPropertyService.PropertyKeys<E> getPropertiesKeys(ApplicationUser p0, Long p1) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getPropertiesKeys");
  }

  public EntityPropertyService.PropertyKeys<E> getPropertiesKeys(
      ApplicationUser p0, Long p1, EntityPropertyOptions p2) {
    throw new UnsupportedOperationException(
        "signature only: BaseEntityPropertyService.getPropertiesKeys");
  }
}
