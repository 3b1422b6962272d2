package com.atlassian.jira.security.roles;

public class ProjectRoleImpl implements com.atlassian.jira.security.roles.ProjectRole {
  public ProjectRoleImpl(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new ProjectRoleImpl");
  }

  public ProjectRoleImpl(java.lang.Long p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new ProjectRoleImpl");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.getId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.getName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.getDescription");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.toString");
  }

  public static class Builder {
    public static com.atlassian.jira.security.roles.ProjectRoleImpl.Builder from(
        com.atlassian.jira.security.roles.ProjectRole p0) {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.from");
    }

    public com.atlassian.jira.security.roles.ProjectRoleImpl.Builder id(java.lang.Long p0) {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.id");
    }

    public com.atlassian.jira.security.roles.ProjectRoleImpl.Builder name(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.name");
    }

    public com.atlassian.jira.security.roles.ProjectRoleImpl.Builder description(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleImpl.Builder.description");
    }

    public com.atlassian.jira.security.roles.ProjectRole build() {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.build");
    }

    Builder() {
      throw new UnsupportedOperationException("signature only: new ProjectRoleImpl.Builder");
    }
  }
}
