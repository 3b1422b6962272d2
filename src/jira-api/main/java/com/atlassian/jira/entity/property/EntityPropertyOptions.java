package com.atlassian.jira.entity.property;

public class EntityPropertyOptions {
  public static com.atlassian.jira.entity.property.EntityPropertyOptions defaults() {
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

    public com.atlassian.jira.entity.property.EntityPropertyOptions.Builder skipPermissionChecks() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyOptions.Builder.skipPermissionChecks");
    }

    public com.atlassian.jira.entity.property.EntityPropertyOptions build() {
      throw new UnsupportedOperationException(
          "signature only: EntityPropertyOptions.Builder.build");
    }
  }
}
