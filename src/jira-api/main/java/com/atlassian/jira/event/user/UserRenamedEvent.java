package com.atlassian.jira.event.user;

import com.atlassian.jira.user.ApplicationUser;

public class UserRenamedEvent extends UserProfileUpdatedEvent {
  public UserRenamedEvent(ApplicationUser p0, ApplicationUser p1, String p2) {
    super((ApplicationUser) null, (ApplicationUser) null);
    throw new UnsupportedOperationException("signature only: new UserRenamedEvent");
  }

  public String getOldUserName() {
    throw new UnsupportedOperationException("signature only: UserRenamedEvent.getOldUserName");
  }
}
