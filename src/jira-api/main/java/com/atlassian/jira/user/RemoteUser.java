package com.atlassian.jira.user;

import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;

public class RemoteUser {
  public String getUsername() {
    throw new UnsupportedOperationException("signature only: RemoteUser.getUsername");
  }

  public String getDisplayName() {
    throw new UnsupportedOperationException("signature only: RemoteUser.getDisplayName");
  }

  public boolean isActive() {
    throw new UnsupportedOperationException("signature only: RemoteUser.isActive");
  }

  public static RemoteUser from(JSONObject p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: RemoteUser.from");
  }

  public static RemoteUser from(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: RemoteUser.from");
  }

  RemoteUser() {
    throw new UnsupportedOperationException("signature only: new RemoteUser");
  }
}
