package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Page;
import com.atlassian.jira.util.PageRequest;
import java.util.Collection;
import java.util.Set;

public interface GroupManager {
  boolean groupExists(String p0);

  boolean groupExists(Group p0);

  Group getGroup(String p0);

  Group getGroupEvenWhenUnknown(String p0);

  boolean isUserInGroup(ApplicationUser p0, Group p1);

  boolean isUserInGroup(ApplicationUser p0, String p1);

  Collection<ApplicationUser> getUsersInGroup(String p0);

  Collection<ApplicationUser> getUsersInGroup(String p0, Boolean p1);

  Page<ApplicationUser> getUsersInGroup(String p0, Boolean p1, PageRequest p2);

  Collection<ApplicationUser> getUsersInGroup(Group p0);

  int getUsersInGroupCount(Group p0);

  int getUsersInGroupCount(String p0);

  Collection<String> getNamesOfDirectMembersOfGroups(Collection<String> p0, int p1);

  Collection<String> filterUsersInAllGroupsDirect(Collection<String> p0, Collection<String> p1);

  Collection<String> getUserNamesInGroup(Group p0);

  Collection<String> getUserNamesInGroups(Collection<Group> p0);

  Collection<String> getUserNamesInGroup(String p0);

  Collection<ApplicationUser> getDirectUsersInGroup(Group p0);

  Collection<Group> getGroupsForUser(String p0);

  Collection<Group> getGroupsForUser(ApplicationUser p0);

  Collection<String> getGroupNamesForUser(String p0);

  Collection<String> getGroupNamesForUser(ApplicationUser p0);

  boolean isUserInGroups(ApplicationUser p0, Set<String> p1);
}
