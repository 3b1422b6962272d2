package com.atlassian.jira.entity.property;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;

public interface EntityPropertyService<T extends WithId> {
  ErrorCollection validatePropertyInput(EntityPropertyService.PropertyInput p0);

  EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0, Long p1, EntityPropertyService.PropertyInput p2);

  EntityPropertyService.SetPropertyValidationResult validateSetProperty(
      ApplicationUser p0,
      Long p1,
      EntityPropertyService.PropertyInput p2,
      EntityPropertyOptions p3);

  EntityPropertyService.PropertyResult setProperty(
      ApplicationUser p0, EntityPropertyService.SetPropertyValidationResult p1);

  EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, Long p1, String p2);

  EntityPropertyService.DeletePropertyValidationResult validateDeleteProperty(
      ApplicationUser p0, Long p1, String p2, EntityPropertyOptions p3);

  void deleteProperty(ApplicationUser p0, EntityPropertyService.DeletePropertyValidationResult p1);

  EntityPropertyService.PropertyResult getProperty(ApplicationUser p0, Long p1, String p2);

  EntityPropertyService.PropertyResult getProperty(
      ApplicationUser p0, Long p1, String p2, EntityPropertyOptions p3);

  List<EntityProperty> getProperties(ApplicationUser p0, Long p1, List<String> p2);

  List<EntityProperty> getProperties(ApplicationUser p0, Long p1);

  EntityPropertyService.PropertyKeys<T> getPropertiesKeys(ApplicationUser p0, Long p1);

  EntityPropertyService.PropertyKeys<T> getPropertiesKeys(
      ApplicationUser p0, Long p1, EntityPropertyOptions p2);

  public static class DeletePropertyValidationResult
      extends EntityPropertyService.PropertyServiceResult {
    DeletePropertyValidationResult() {
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.DeletePropertyValidationResult");
    }
  }

  public static class EntityPropertyInput extends EntityPropertyService.PropertyInput {
    public EntityPropertyInput(String p0, String p1, Long p2, String p3) {
      super((String) null, (String) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.EntityPropertyInput");
    }

    public Long getEntityId() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.EntityPropertyInput.getEntityId");
    }

    public String getEntityName() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.EntityPropertyInput.getEntityName");
    }
  }

  public static class PropertyInput {
    public PropertyInput(String p0, String p1) {
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyInput");
    }

    public String getPropertyValue() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyInput.getPropertyValue");
    }

    public String getPropertyKey() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyInput.getPropertyKey");
    }
  }

  public static class PropertyKeys<E> extends ServiceResultImpl {
    public PropertyKeys(ErrorCollection p0, List<String> p1, E p2) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyKeys");
    }

    public List<String> getKeys() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyKeys.getKeys");
    }

    public E getEntity() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyKeys.getEntity");
    }
  }

  public static class PropertyResult extends EntityPropertyService.PropertyServiceResult {
    PropertyResult() {
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyResult");
    }
  }

  public abstract static class PropertyServiceResult extends ServiceResultImpl {
    PropertyServiceResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyServiceResult");
    }
  }

  public static class SetPropertyValidationResult extends ServiceResultImpl {
    SetPropertyValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.SetPropertyValidationResult");
    }
  }
}
