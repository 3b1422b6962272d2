package com.atlassian.jira.event.user;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public class UserEvent extends AbstractEvent {
  public UserEvent(ApplicationUser p0, int p1) {
    throw new UnsupportedOperationException("signature only: new UserEvent");
  }

  public UserEvent(Map<String, Object> p0, ApplicationUser p1, int p2) {
    throw new UnsupportedOperationException("signature only: new UserEvent");
  }

  public ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: UserEvent.getUser");
  }

  public ApplicationUser getInitiatingUser() {
    throw new UnsupportedOperationException("signature only: UserEvent.getInitiatingUser");
  }

  public int getEventType() {
    throw new UnsupportedOperationException("signature only: UserEvent.getEventType");
  }
}
