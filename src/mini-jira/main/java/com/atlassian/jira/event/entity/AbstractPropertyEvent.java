package com.atlassian.jira.event.entity;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.user.ApplicationUser;

/** A property of an entity changed. */
public abstract class AbstractPropertyEvent {
  private final EntityProperty entityProperty;
  private final ApplicationUser user;

  public AbstractPropertyEvent(EntityProperty entityProperty, ApplicationUser user) {
    this.entityProperty = entityProperty;
    this.user = user;
  }

  public EntityProperty getEntityProperty() {
    return entityProperty;
  }

  public ApplicationUser getUser() {
    return user;
  }
}
