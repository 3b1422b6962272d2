package com.atlassian.jira.permission;

public final class GlobalPermissionKey implements java.io.Serializable {
  public static final com.atlassian.jira.permission.GlobalPermissionKey ADMINISTER = null;
  public static final com.atlassian.jira.permission.GlobalPermissionKey SYSTEM_ADMIN = null;
  public static final com.atlassian.jira.permission.GlobalPermissionKey USER_PICKER = null;
  public static final com.atlassian.jira.permission.GlobalPermissionKey CREATE_SHARED_OBJECTS =
      null;
  public static final com.atlassian.jira.permission.GlobalPermissionKey
      MANAGE_GROUP_FILTER_SUBSCRIPTIONS = null;
  public static final com.atlassian.jira.permission.GlobalPermissionKey BULK_CHANGE = null;
  public static final java.util.Set<com.atlassian.jira.permission.GlobalPermissionKey>
      DEFAULT_APP_GLOBAL_PERMISSIONS = null;

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.getKey");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.hashCode");
  }

  public static com.atlassian.jira.permission.GlobalPermissionKey of(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.of");
  }

  GlobalPermissionKey() {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionKey");
  }
}
