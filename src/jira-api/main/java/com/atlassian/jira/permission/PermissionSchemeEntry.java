package com.atlassian.jira.permission;

public class PermissionSchemeEntry {
  public PermissionSchemeEntry(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4) {
    throw new UnsupportedOperationException("signature only: new PermissionSchemeEntry");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getId");
  }

  public java.lang.Long getSchemeId() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getSchemeId");
  }

  public java.lang.String getPermissionKey() {
    throw new UnsupportedOperationException(
        "signature only: PermissionSchemeEntry.getPermissionKey");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getType");
  }

  public java.lang.String getParameter() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getParameter");
  }
}
