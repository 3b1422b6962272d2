package com.atlassian.jira.user;

public class RemoteUser {
  public java.lang.String getUsername() {
    throw new UnsupportedOperationException("signature only: RemoteUser.getUsername");
  }

  public java.lang.String getDisplayName() {
    throw new UnsupportedOperationException("signature only: RemoteUser.getDisplayName");
  }

  public boolean isActive() {
    throw new UnsupportedOperationException("signature only: RemoteUser.isActive");
  }

  public static com.atlassian.jira.user.RemoteUser from(com.atlassian.jira.util.json.JSONObject p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: RemoteUser.from");
  }

  public static com.atlassian.jira.user.RemoteUser from(
      com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: RemoteUser.from");
  }

  RemoteUser() {
    throw new UnsupportedOperationException("signature only: new RemoteUser");
  }
}
