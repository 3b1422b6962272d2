package com.atlassian.jira.project;

public class UpdateProjectParameters {
  public static com.atlassian.jira.project.UpdateProjectParameters forProject(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.forProject");
  }

  public com.atlassian.jira.project.UpdateProjectParameters key(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.key");
  }

  public com.atlassian.jira.project.UpdateProjectParameters name(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.name");
  }

  public com.atlassian.jira.project.UpdateProjectParameters description(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.description");
  }

  public com.atlassian.jira.project.UpdateProjectParameters leadUserKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.leadUserKey");
  }

  public com.atlassian.jira.project.UpdateProjectParameters url(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.url");
  }

  public com.atlassian.jira.project.UpdateProjectParameters assigneeType(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.assigneeType");
  }

  public com.atlassian.jira.project.UpdateProjectParameters avatarId(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.avatarId");
  }

  public com.atlassian.jira.project.UpdateProjectParameters projectType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.projectType");
  }

  public com.atlassian.jira.project.UpdateProjectParameters projectCategoryId(java.lang.Long p0) {
    throw new UnsupportedOperationException(
        "signature only: UpdateProjectParameters.projectCategoryId");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: UpdateProjectParameters.getProjectId");
  }

  UpdateProjectParameters() {
    throw new UnsupportedOperationException("signature only: new UpdateProjectParameters");
  }
}
