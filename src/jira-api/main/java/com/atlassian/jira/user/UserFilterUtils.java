package com.atlassian.jira.user;

public class UserFilterUtils {
  public UserFilterUtils() {
    throw new UnsupportedOperationException("signature only: new UserFilterUtils");
  }

  public static com.atlassian.jira.user.UserFilter intersectGroups(
      com.atlassian.jira.user.UserFilter p0, java.util.Set<java.lang.String> p1) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.intersectGroups");
  }

  public static com.atlassian.jira.util.json.JSONObject toJson(
      com.atlassian.jira.user.UserFilter p0,
      com.atlassian.jira.security.roles.ProjectRoleManager p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.toJson");
  }

  public static com.atlassian.jira.user.UserFilter fromJson(
      com.atlassian.jira.util.json.JSONObject p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.fromJson");
  }

  public static com.atlassian.jira.user.UserFilter fromJsonString(java.lang.String p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.fromJsonString");
  }

  public static com.atlassian.jira.user.UserFilter getFilterWithoutRemovedGroupsAndRoles(
      com.atlassian.jira.user.UserFilter p0,
      java.util.Collection<com.atlassian.crowd.embedded.api.Group> p1,
      com.atlassian.jira.security.roles.ProjectRoleManager p2) {
    throw new UnsupportedOperationException(
        "signature only: UserFilterUtils.getFilterWithoutRemovedGroupsAndRoles");
  }

  public static java.util.Set<java.lang.String> filterRemovedGroups(
      java.util.Set<java.lang.String> p0,
      java.util.Collection<com.atlassian.crowd.embedded.api.Group> p1) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.filterRemovedGroups");
  }

  public static java.util.List<com.atlassian.jira.security.roles.ProjectRole> getProjectRoles(
      com.atlassian.jira.security.roles.ProjectRoleManager p0, java.util.Set<java.lang.Long> p1) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.getProjectRoles");
  }

  public static java.util.List<java.lang.String> sortGroups(
      java.util.Collection<java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.sortGroups");
  }
}
