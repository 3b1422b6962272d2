package com.atlassian.jira.permission;

import java.io.Serializable;
import java.util.Set;

public final class GlobalPermissionKey implements Serializable {
  public static final GlobalPermissionKey ADMINISTER = null;
  public static final GlobalPermissionKey SYSTEM_ADMIN = null;
  public static final GlobalPermissionKey USER_PICKER = null;
  public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = null;
  public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS = null;
  public static final GlobalPermissionKey BULK_CHANGE = null;
  public static final Set<GlobalPermissionKey> DEFAULT_APP_GLOBAL_PERMISSIONS = null;

  public String getKey() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.getKey");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.hashCode");
  }

  public static GlobalPermissionKey of(String p0) {
    throw new UnsupportedOperationException("signature only: GlobalPermissionKey.of");
  }

  GlobalPermissionKey() {
    throw new UnsupportedOperationException("signature only: new GlobalPermissionKey");
  }
}
