package com.atlassian.jira.project;

public class ProjectCreatedData {
  public com.atlassian.jira.project.ProjectCreatedData.Type getType() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedData.getType");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedData.getProject");
  }

  public java.util.Optional<java.lang.Long> getExistingProjectId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectCreatedData.getExistingProjectId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectCreatedData.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedData.hashCode");
  }

  ProjectCreatedData() {
    throw new UnsupportedOperationException("signature only: new ProjectCreatedData");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new ProjectCreatedData.Builder");
    }

    public com.atlassian.jira.project.ProjectCreatedData.Builder withProject(
        com.atlassian.jira.project.Project p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreatedData.Builder.withProject");
    }

    public com.atlassian.jira.project.ProjectCreatedData.Builder withExistingProjectId(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreatedData.Builder.withExistingProjectId");
    }

    public com.atlassian.jira.project.ProjectCreatedData build() {
      throw new UnsupportedOperationException("signature only: ProjectCreatedData.Builder.build");
    }
  }

  public enum Type {
    CREATE,
    CREATE_WITH_SHARED_CONFIG;
  }
}
