package com.atlassian.jira.entity.property;

public class EntityPropertyOptions {
  public static EntityPropertyOptions defaults() {
    throw new UnsupportedOperationException("signature only: EntityPropertyOptions.defaults");
  }

  public boolean skipPermissionChecks() {
    throw new UnsupportedOperationException(
        "signature only: EntityPropertyOptions.skipPermissionChecks");
  }

  EntityPropertyOptions() {
    throw new UnsupportedOperationException("signature only: new EntityPropertyOptions");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new EntityPropertyOptions.Builder");
    }

    public EntityPropertyOptions.Builder skipPermissionChecks() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyOptions.Builder.skipPermissionChecks");
    }

    public EntityPropertyOptions build() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyOptions.Builder.build");
    }
  }
}
