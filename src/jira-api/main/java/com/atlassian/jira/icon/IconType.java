package com.atlassian.jira.icon;

public class IconType {
  public static final IconType PROJECT_ICON_TYPE = null;
  public static final IconType ISSUE_TYPE_ICON_TYPE = null;
  public static final IconType USER_ICON_TYPE = null;

  public IconType(String p0) {
    throw new UnsupportedOperationException("signature only: new IconType");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: IconType.getKey");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IconType.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IconType.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IconType.toString");
  }

  public static IconType of(String p0) {
    throw new UnsupportedOperationException("signature only: IconType.of");
  }
}
