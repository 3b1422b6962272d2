package com.atlassian.jira.entity.property;

public interface EntityProperty {
  java.lang.String ID = "id";
  java.lang.String ENTITY_NAME = "entityName";
  java.lang.String ENTITY_ID = "entityId";
  java.lang.String KEY = "propertyKey";
  java.lang.String VALUE = "value";
  java.lang.String CREATED = "created";
  java.lang.String UPDATED = "updated";

  java.lang.Long getId();

  java.lang.Long getEntityId();

  java.lang.String getEntityName();

  java.lang.String getKey();

  java.lang.String getValue();

  java.sql.Timestamp getCreated();

  java.sql.Timestamp getUpdated();
}
