package com.atlassian.jira.permission;

public class PermissionSchemeEntry {
  public PermissionSchemeEntry(Long p0, Long p1, String p2, String p3, String p4) {
    throw new UnsupportedOperationException("signature only: new PermissionSchemeEntry");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getId");
  }

  public Long getSchemeId() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getSchemeId");
  }

  public String getPermissionKey() {
    throw new UnsupportedOperationException(
        "signature only: PermissionSchemeEntry.getPermissionKey");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getType");
  }

  public String getParameter() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeEntry.getParameter");
  }
}
