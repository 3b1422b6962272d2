package com.atlassian.jira.project;

import com.atlassian.jira.project.template.ProjectTemplateKey;
import java.util.Optional;

public class ProjectCreatedData {
  public ProjectCreatedData.Type getType() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedData.getType");
  }

  public Project getProject() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedData.getProject");
  }

  public Optional<ProjectTemplateKey> getProjectTemplateKey() {
    throw new UnsupportedOperationException(
        "signature only: ProjectCreatedData.getProjectTemplateKey");
  }

  public Optional<Long> getExistingProjectId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectCreatedData.getExistingProjectId");
  }

  public boolean equals(Object p0) {
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

    public ProjectCreatedData.Builder withProject(Project p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreatedData.Builder.withProject");
    }

    public ProjectCreatedData.Builder withProjectTemplateKey(ProjectTemplateKey p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreatedData.Builder.withProjectTemplateKey");
    }

    public ProjectCreatedData.Builder withExistingProjectId(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectCreatedData.Builder.withExistingProjectId");
    }

    public ProjectCreatedData build() {
      throw new UnsupportedOperationException("signature only: ProjectCreatedData.Builder.build");
    }
  }

  public enum Type {
    CREATE,
    CREATE_WITH_SHARED_CONFIG;
  }
}
