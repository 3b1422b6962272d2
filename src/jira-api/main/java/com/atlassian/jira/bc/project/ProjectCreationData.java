package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.template.ProjectTemplateKey;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

public class ProjectCreationData {
  public String getName() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getName");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getKey");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getDescription");
  }

  public ProjectTypeKey getProjectTypeKey() {
    throw new UnsupportedOperationException(
        "signature only: ProjectCreationData.getProjectTypeKey");
  }

  public ProjectTemplateKey getProjectTemplateKey() {
    throw new UnsupportedOperationException(
        "signature only: ProjectCreationData.getProjectTemplateKey");
  }

  public ApplicationUser getLead() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getLead");
  }

  public String getUrl() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getUrl");
  }

  public Long getAssigneeType() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getAssigneeType");
  }

  public Long getAvatarId() {
    throw new UnsupportedOperationException("signature only: ProjectCreationData.getAvatarId");
  }

  public boolean equals(Object p0) {
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

    public ProjectCreationData.Builder withName(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withName");
    }

    public ProjectCreationData.Builder withKey(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withKey");
    }

    public ProjectCreationData.Builder withDescription(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withDescription");
    }

    public ProjectCreationData.Builder withType(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withType");
    }

    public ProjectCreationData.Builder withType(ProjectTypeKey p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withType");
    }

    public ProjectCreationData.Builder withProjectTemplateKey(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withProjectTemplateKey");
    }

    public ProjectCreationData.Builder withLead(ApplicationUser p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withLead");
    }

    public ProjectCreationData.Builder withUrl(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withUrl");
    }

    public ProjectCreationData.Builder withAssigneeType(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withAssigneeType");
    }

    public ProjectCreationData.Builder withAvatarId(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.withAvatarId");
    }

    public ProjectCreationData build() {
      throw new UnsupportedOperationException("signature only: ProjectCreationData.Builder.build");
    }

    public ProjectCreationData.Builder from(ProjectCreationData p0) {
      throw new UnsupportedOperationException("signature only: ProjectCreationData.Builder.from");
    }

    public ProjectCreationData.Builder fromExistingProject(Project p0, ProjectCreationData p1) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreationData.Builder.fromExistingProject");
    }
  }
}
