package com.atlassian.jira.event.user;

public class UserProfileUpdatedEvent {
  public UserProfileUpdatedEvent(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new UserProfileUpdatedEvent");
  }

  public java.lang.String getUsername() {
    throw new UnsupportedOperationException("signature only: UserProfileUpdatedEvent.getUsername");
  }

  public java.lang.String getEditedByUsername() {
    throw new UnsupportedOperationException(
        "signature only: UserProfileUpdatedEvent.getEditedByUsername");
  }
}
