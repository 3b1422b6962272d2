package com.atlassian.jira.project;

public class UpdateProjectParameters {
  public static UpdateProjectParameters forProject(Long p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.forProject");
  }

  public UpdateProjectParameters key(String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.key");
  }

  public UpdateProjectParameters name(String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.name");
  }

  public UpdateProjectParameters description(String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.description");
  }

  public UpdateProjectParameters leadUserKey(String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.leadUserKey");
  }

  public UpdateProjectParameters url(String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.url");
  }

  public UpdateProjectParameters assigneeType(Long p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.assigneeType");
  }

  public UpdateProjectParameters avatarId(Long p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.avatarId");
  }

  public UpdateProjectParameters projectType(String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.projectType");
  }

  public UpdateProjectParameters projectCategoryId(Long p0) {
    throw new UnsupportedOperationException(
        "signature only: UpdateProjectParameters.projectCategoryId");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.getProjectId");
  }

  UpdateProjectParameters() {
    throw new UnsupportedOperationException("signature only: new UpdateProjectParameters");
  }
}
