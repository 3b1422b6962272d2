package com.atlassian.jira.permission;

import java.util.List;

public final class PermissionSchemeInput {
  public String getName() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.getName");
  }

  public List<PermissionGrantInput> getPermissions() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.getPermissions");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.equals");
  }

  public static PermissionSchemeInput.Builder builder(String p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.builder");
  }

  public static PermissionSchemeInput.Builder builder(PermissionSchemeInput p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.builder");
  }

  public static PermissionSchemeInput.Builder builder(PermissionScheme p0) {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.builder");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: PermissionSchemeInput.toString");
  }

  PermissionSchemeInput() {
    throw new UnsupportedOperationException("signature only: new PermissionSchemeInput");
  }

  public static class Builder {
    public Builder(String p0) {
      throw new UnsupportedOperationException("signature only: new PermissionSchemeInput.Builder");
    }

    public Builder(PermissionSchemeInput p0) {
      throw new UnsupportedOperationException("signature only: new PermissionSchemeInput.Builder");
    }

    public Builder(PermissionScheme p0) {
      throw new UnsupportedOperationException("signature only: new PermissionSchemeInput.Builder");
    }

    public PermissionSchemeInput.Builder setName(String p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setName");
    }

    public PermissionSchemeInput.Builder setDescription(String p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setDescription");
    }

    public PermissionSchemeInput.Builder setPermissions(Iterable<PermissionGrantInput> p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setPermissions");
    }

    public PermissionSchemeInput.Builder setOriginalPermissions(Iterable<PermissionGrant> p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.setOriginalPermissions");
    }

    public PermissionSchemeInput.Builder addPermissions(Iterable<PermissionGrantInput> p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.addPermissions");
    }

    public PermissionSchemeInput.Builder addPermission(PermissionGrantInput p0) {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.addPermission");
    }

    public PermissionSchemeInput build() {
      throw new UnsupportedOperationException(
          "signature only: PermissionSchemeInput.Builder.build");
    }
  }
}
