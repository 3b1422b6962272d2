package com.atlassian.jira.security;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface GlobalPermissionManager {
  Collection<GlobalPermissionType> getAllGlobalPermissions();

  boolean addPermission(GlobalPermissionType p0, String p1);

  Collection<GlobalPermissionEntry> getPermissions(GlobalPermissionKey p0);

  boolean removePermission(GlobalPermissionType p0, String p1);

  boolean removePermissions(String p0);

  boolean hasPermission(GlobalPermissionKey p0, ApplicationUser p1);

  Collection<Group> getGroupsWithPermission(GlobalPermissionKey p0);

  Collection<String> getGroupNamesWithPermission(GlobalPermissionKey p0);

  void clearCache();

  boolean isPermissionManagedByJira(GlobalPermissionKey p0);
}
