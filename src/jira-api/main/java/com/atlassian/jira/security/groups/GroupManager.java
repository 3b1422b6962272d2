package com.atlassian.jira.security.groups;

public interface GroupManager {
  boolean groupExists(java.lang.String p0);

  boolean groupExists(com.atlassian.crowd.embedded.api.Group p0);

  com.atlassian.crowd.embedded.api.Group getGroup(java.lang.String p0);

  com.atlassian.crowd.embedded.api.Group getGroupEvenWhenUnknown(java.lang.String p0);

  boolean isUserInGroup(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.crowd.embedded.api.Group p1);

  boolean isUserInGroup(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(
      java.lang.String p0);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(
      java.lang.String p0, java.lang.Boolean p1);

  com.atlassian.jira.util.Page<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(
      java.lang.String p0, java.lang.Boolean p1, com.atlassian.jira.util.PageRequest p2);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsersInGroup(
      com.atlassian.crowd.embedded.api.Group p0);

  int getUsersInGroupCount(com.atlassian.crowd.embedded.api.Group p0);

  int getUsersInGroupCount(java.lang.String p0);

  java.util.Collection<java.lang.String> getNamesOfDirectMembersOfGroups(
      java.util.Collection<java.lang.String> p0, int p1);

  java.util.Collection<java.lang.String> filterUsersInAllGroupsDirect(
      java.util.Collection<java.lang.String> p0, java.util.Collection<java.lang.String> p1);

  java.util.Collection<java.lang.String> getUserNamesInGroup(
      com.atlassian.crowd.embedded.api.Group p0);

  java.util.Collection<java.lang.String> getUserNamesInGroups(
      java.util.Collection<com.atlassian.crowd.embedded.api.Group> p0);

  java.util.Collection<java.lang.String> getUserNamesInGroup(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getDirectUsersInGroup(
      com.atlassian.crowd.embedded.api.Group p0);

  java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroupsForUser(
      java.lang.String p0);

  java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroupsForUser(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.Collection<java.lang.String> getGroupNamesForUser(java.lang.String p0);

  java.util.Collection<java.lang.String> getGroupNamesForUser(
      com.atlassian.jira.user.ApplicationUser p0);

  boolean isUserInGroups(
      com.atlassian.jira.user.ApplicationUser p0, java.util.Set<java.lang.String> p1);
}
