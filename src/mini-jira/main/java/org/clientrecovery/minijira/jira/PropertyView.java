package org.clientrecovery.minijira.jira;

import java.sql.Timestamp;
import org.clientrecovery.minijira.tracker.StoredProperty;

/** A property of an entity as a plugin sees one. */
record PropertyView(StoredProperty property) {
  public Long getId() {
    return property.id();
  }

  public Long getEntityId() {
    return property.entityId();
  }

  public String getEntityName() {
    return property.entityName();
  }

  public String getKey() {
    return property.propertyKey();
  }

  public String getValue() {
    return property.content();
  }

  public Timestamp getCreated() {
    return Views.timestamp(property.created());
  }

  public Timestamp getUpdated() {
    return Views.timestamp(property.updated());
  }
}
