package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** Names a permission in a project, such as {@code BROWSE_PROJECTS}. */
public final class ProjectPermissionKey {
  private final String permissionKey;

  public ProjectPermissionKey(String permissionKey) {
    this.permissionKey = permissionKey;
  }

  public String permissionKey() {
    return permissionKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectPermissionKey that
        && Objects.equals(permissionKey, that.permissionKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(permissionKey);
  }

  @Override
  public String toString() {
    return permissionKey;
  }
}
