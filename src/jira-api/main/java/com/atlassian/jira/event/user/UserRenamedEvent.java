package com.atlassian.jira.event.user;

public class UserRenamedEvent extends com.atlassian.jira.event.user.UserProfileUpdatedEvent {
  public UserRenamedEvent(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2) {
    super(
        (com.atlassian.jira.user.ApplicationUser) null,
        (com.atlassian.jira.user.ApplicationUser) null);
    throw new UnsupportedOperationException("signature only: new UserRenamedEvent");
  }

  public java.lang.String getOldUserName() {
    throw new UnsupportedOperationException("signature only: UserRenamedEvent.getOldUserName");
  }
}
