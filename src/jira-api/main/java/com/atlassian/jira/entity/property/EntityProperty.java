package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

public interface EntityProperty {
  String ID = "id";
  String ENTITY_NAME = "entityName";
  String ENTITY_ID = "entityId";
  String KEY = "propertyKey";
  String VALUE = "value";
  String CREATED = "created";
  String UPDATED = "updated";

  Long getId();

  Long getEntityId();

  String getEntityName();

  String getKey();

  String getValue();

  Timestamp getCreated();

  Timestamp getUpdated();
}
