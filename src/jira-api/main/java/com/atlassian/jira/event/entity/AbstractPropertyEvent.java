package com.atlassian.jira.event.entity;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.user.ApplicationUser;

public abstract class AbstractPropertyEvent {
  public AbstractPropertyEvent(EntityProperty p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new AbstractPropertyEvent");
  }

  public EntityProperty getEntityProperty() {
    throw new UnsupportedOperationException(
        "signature only: AbstractPropertyEvent.getEntityProperty");
  }

  public ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: AbstractPropertyEvent.getUser");
  }
}
