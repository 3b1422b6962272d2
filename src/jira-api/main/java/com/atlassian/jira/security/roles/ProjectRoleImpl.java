package com.atlassian.jira.security.roles;

public class ProjectRoleImpl implements ProjectRole {
  public ProjectRoleImpl(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new ProjectRoleImpl");
  }

  public ProjectRoleImpl(Long p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: new ProjectRoleImpl");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.getId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.getName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.getDescription");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ProjectRoleImpl.toString");
  }

  public static class Builder {
    public static ProjectRoleImpl.Builder from(ProjectRole p0) {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.from");
    }

    public ProjectRoleImpl.Builder id(Long p0) {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.id");
    }

    public ProjectRoleImpl.Builder name(String p0) {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.name");
    }

    public ProjectRoleImpl.Builder description(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectRoleImpl.Builder.description");
    }

    public ProjectRole build() {
      throw new UnsupportedOperationException("signature only: ProjectRoleImpl.Builder.build");
    }

    Builder() {
      throw new UnsupportedOperationException("signature only: new ProjectRoleImpl.Builder");
    }
  }
}
