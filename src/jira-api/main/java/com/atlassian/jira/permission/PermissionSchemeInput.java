package com.atlassian.jira.permission;

public final class PermissionSchemeInput {
  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.getName");
  }

  public java.util.List<com.atlassian.jira.permission.PermissionGrantInput> getPermissions() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.getPermissions");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.equals");
  }

  public static com.atlassian.jira.permission.PermissionSchemeInput.Builder builder(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.builder");
  }

  public static com.atlassian.jira.permission.PermissionSchemeInput.Builder builder(
      com.atlassian.jira.permission.PermissionSchemeInput p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.builder");
  }

  public static com.atlassian.jira.permission.PermissionSchemeInput.Builder builder(
      com.atlassian.jira.permission.PermissionScheme p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.builder");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.toString");
  }

  PermissionSchemeInput() {
    throw new UnsupportedOperationException("signature only: new PermissionSchemeInput");
  }

  public static class Builder {
    public Builder(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: new PermissionSchemeInput.Builder");
    }

    public Builder(com.atlassian.jira.permission.PermissionSchemeInput p0) {
      throw new UnsupportedOperationException("signature only: new PermissionSchemeInput.Builder");
    }

    public Builder(com.atlassian.jira.permission.PermissionScheme p0) {
      throw new UnsupportedOperationException("signature only: new PermissionSchemeInput.Builder");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput.Builder setName(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setName");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput.Builder setDescription(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setDescription");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput.Builder setPermissions(
        java.lang.Iterable<com.atlassian.jira.permission.PermissionGrantInput> p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setPermissions");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput.Builder setOriginalPermissions(
        java.lang.Iterable<com.atlassian.jira.permission.PermissionGrant> p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setOriginalPermissions");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput.Builder addPermissions(
        java.lang.Iterable<com.atlassian.jira.permission.PermissionGrantInput> p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.addPermissions");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput.Builder addPermission(
        com.atlassian.jira.permission.PermissionGrantInput p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.addPermission");
    }

    public com.atlassian.jira.permission.PermissionSchemeInput build() {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.build");
    }
  }
}
