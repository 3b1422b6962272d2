package com.atlassian.jira.bc.project;

public class ProjectCreationData {
  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getName");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getKey");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getDescription");
  }

  public com.atlassian.jira.project.type.ProjectTypeKey getProjectTypeKey() {
    throw new UnsupportedOperationException(
        "signature only: ProjectCreationData.getProjectTypeKey");
  }

  public com.atlassian.jira.user.ApplicationUser getLead() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getLead");
  }

  public java.lang.String getUrl() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getUrl");
  }

  public java.lang.Long getAssigneeType() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getAssigneeType");
  }

  public java.lang.Long getAvatarId() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getAvatarId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.hashCode");
  }

  ProjectCreationData() {
    throw new UnsupportedOperationException("signature only: new ProjectCreationData");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new ProjectCreationData.Builder");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withName(java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withName");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withKey(java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withKey");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withDescription(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withDescription");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withType(java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withType");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withType(
        com.atlassian.jira.project.type.ProjectTypeKey p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withType");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withProjectTemplateKey(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withProjectTemplateKey");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withLead(
        com.atlassian.jira.user.ApplicationUser p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withLead");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withUrl(java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withUrl");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withAssigneeType(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withAssigneeType");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder withAvatarId(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withAvatarId");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData build() {
      throw new UnsupportedOperationException("signature only: ProjectCreationData.Builder.build");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder from(
        com.atlassian.jira.bc.project.ProjectCreationData p0) {
      throw new UnsupportedOperationException("signature only: ProjectCreationData.Builder.from");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData.Builder fromExistingProject(
        com.atlassian.jira.project.Project p0,
        com.atlassian.jira.bc.project.ProjectCreationData p1) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.fromExistingProject");
    }
  }
}
