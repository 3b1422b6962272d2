package com.atlassian.jira.permission;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Collection;

public interface PermissionScheme extends WithId, NamedWithDescription {
  Long getId();

  String getName();

  String getDescription();

  Collection<PermissionGrant> getPermissions();
}
