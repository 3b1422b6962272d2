package com.atlassian.jira.security.plugin;

public final class ProjectPermissionKey {
  public ProjectPermissionKey(String p0) {
    throw new UnsupportedOperationException("signature only: new ProjectPermissionKey");
  }

  public String permissionKey() {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.permissionKey");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ProjectPermissionKey.toString");
  }
}
