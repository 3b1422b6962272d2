package com.atlassian.jira.event.user;

public class UserEvent extends com.atlassian.jira.event.AbstractEvent {
  public UserEvent(com.atlassian.jira.user.ApplicationUser p0, int p1) {
    throw new UnsupportedOperationException("signature only: new UserEvent");
  }

  public UserEvent(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      com.atlassian.jira.user.ApplicationUser p1,
      int p2) {
    throw new UnsupportedOperationException("signature only: new UserEvent");
  }

  public com.atlassian.jira.user.ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: UserEvent.getUser");
  }

  public com.atlassian.jira.user.ApplicationUser getInitiatingUser() {
    throw new UnsupportedOperationException("signature only: UserEvent.getInitiatingUser");
  }

  public int getEventType() {
    throw new UnsupportedOperationException("signature only: UserEvent.getEventType");
  }
}
