package com.atlassian.jira.permission;

import java.io.Serializable;

/** Names a permission in the whole Jira. */
public final class GlobalPermissionKey implements Serializable {
  public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
  public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");
  public static final GlobalPermissionKey USER_PICKER = new GlobalPermissionKey("USER_PICKER");
  public static final GlobalPermissionKey CREATE_SHARED_OBJECTS =
      new GlobalPermissionKey("CREATE_SHARED_OBJECTS");
  public static final GlobalPermissionKey MANAGE_GROUP_FILTER_SUBSCRIPTIONS =
      new GlobalPermissionKey("MANAGE_GROUP_FILTER_SUBSCRIPTIONS");
  public static final GlobalPermissionKey BULK_CHANGE = new GlobalPermissionKey("BULK_CHANGE");

  private static final long serialVersionUID = 1L;

  private final String key;

  GlobalPermissionKey(String key) {
    this.key = key;
  }

  public static GlobalPermissionKey of(String key) {
    return new GlobalPermissionKey(key);
  }

  public String getKey() {
    return key;
  }

  @Override
  public String toString() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlobalPermissionKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
