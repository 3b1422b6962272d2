package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserProfileUpdatedEvent {
  public UserProfileUpdatedEvent(ApplicationUser p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new UserProfileUpdatedEvent");
  }

  public String getUsername() {
    throw new UnsupportedOperationException("signature only: UserProfileUpdatedEvent.getUsername");
  }

  public String getEditedByUsername() {
    throw new UnsupportedOperationException(
        "signature only: UserProfileUpdatedEvent.getEditedByUsername");
  }
}
