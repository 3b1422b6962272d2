package com.atlassian.jira.entity.property;

public interface EntityPropertyService<T extends com.atlassian.jira.entity.WithId> {
  com.atlassian.jira.util.ErrorCollection validatePropertyInput(
      com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p0);

  com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2);

  com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult
      validateSetProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult setProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult p1);

  com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);

  com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult
      validateDeleteProperty(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          java.lang.String p2,
          com.atlassian.jira.entity.property.EntityPropertyOptions p3);

  void deleteProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult p1);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.String p2);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult getProperty(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.lang.String p2,
      com.atlassian.jira.entity.property.EntityPropertyOptions p3);

  java.util.List<com.atlassian.jira.entity.property.EntityProperty> getProperties(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      java.util.List<java.lang.String> p2);

  java.util.List<com.atlassian.jira.entity.property.EntityProperty> getProperties(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<T> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.entity.property.EntityPropertyService.PropertyKeys<T> getPropertiesKeys(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      com.atlassian.jira.entity.property.EntityPropertyOptions p2);

  public static class DeletePropertyValidationResult
      extends com.atlassian.jira.entity.property.EntityPropertyService.PropertyServiceResult {
    DeletePropertyValidationResult() {
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.DeletePropertyValidationResult");
    }
  }

  public static class EntityPropertyInput
      extends com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput {
    public EntityPropertyInput(
        java.lang.String p0, java.lang.String p1, java.lang.Long p2, java.lang.String p3) {
      super((java.lang.String) null, (java.lang.String) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.EntityPropertyInput");
    }

    public java.lang.Long getEntityId() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.EntityPropertyInput.getEntityId");
    }

    public java.lang.String getEntityName() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.EntityPropertyInput.getEntityName");
    }
  }

  public static class PropertyInput {
    public PropertyInput(java.lang.String p0, java.lang.String p1) {
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyInput");
    }

    public java.lang.String getPropertyValue() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyInput.getPropertyValue");
    }

    public java.lang.String getPropertyKey() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyInput.getPropertyKey");
    }
  }

  public static class PropertyKeys<E> extends com.atlassian.jira.bc.ServiceResultImpl {
    public PropertyKeys(
        com.atlassian.jira.util.ErrorCollection p0, java.util.List<java.lang.String> p1, E p2) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyKeys");
    }

    public java.util.List<java.lang.String> getKeys() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyKeys.getKeys");
    }

    public E getEntity() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyService.PropertyKeys.getEntity");
    }
  }

  public static class PropertyResult
      extends com.atlassian.jira.entity.property.EntityPropertyService.PropertyServiceResult {
    PropertyResult() {
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyResult");
    }
  }

  public abstract static class PropertyServiceResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    PropertyServiceResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.PropertyServiceResult");
    }
  }

  public static class SetPropertyValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
    SetPropertyValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new EntityPropertyService.SetPropertyValidationResult");
    }
  }
}
