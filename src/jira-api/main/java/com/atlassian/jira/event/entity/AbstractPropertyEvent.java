package com.atlassian.jira.event.entity;

public abstract class AbstractPropertyEvent {
  public AbstractPropertyEvent(
      com.atlassian.jira.entity.property.EntityProperty p0,
      com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new AbstractPropertyEvent");
  }

  public com.atlassian.jira.entity.property.EntityProperty getEntityProperty() {
    throw new UnsupportedOperationException(
        "signature only: AbstractPropertyEvent.getEntityProperty");
  }

  public com.atlassian.jira.user.ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: AbstractPropertyEvent.getUser");
  }
}
