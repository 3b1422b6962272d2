package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public class UserFilterUtils {
  public UserFilterUtils() {
    throw new UnsupportedOperationException("signature only: new UserFilterUtils");
  }

  public static UserFilter intersectGroups(UserFilter p0, Set<String> p1) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.intersectGroups");
  }

  public static JSONObject toJson(UserFilter p0, ProjectRoleManager p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.toJson");
  }

  public static UserFilter fromJson(JSONObject p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.fromJson");
  }

  public static UserFilter fromJsonString(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.fromJsonString");
  }

  public static UserFilter getFilterWithoutRemovedGroupsAndRoles(
      UserFilter p0, Collection<Group> p1, ProjectRoleManager p2) {
    throw new UnsupportedOperationException(
        "signature only: UserFilterUtils.getFilterWithoutRemovedGroupsAndRoles");
  }

  public static Set<String> filterRemovedGroups(Set<String> p0, Collection<Group> p1) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.filterRemovedGroups");
  }

  public static List<ProjectRole> getProjectRoles(ProjectRoleManager p0, Set<Long> p1) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.getProjectRoles");
  }

  public static List<String> sortGroups(Collection<String> p0) {
    throw new UnsupportedOperationException("signature only: UserFilterUtils.sortGroups");
  }
}
