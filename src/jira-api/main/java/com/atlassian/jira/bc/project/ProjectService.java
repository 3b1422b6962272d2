package com.atlassian.jira.bc.project;

public interface ProjectService {
  java.lang.String PROJECT_NAME = "projectName";
  java.lang.String PROJECT_KEY = "projectKey";
  java.lang.String PROJECT_LEAD = "projectLead";
  java.lang.String PROJECT_URL = "projectUrl";
  java.lang.String PROJECT_DESCRIPTION = "projectDescription";
  java.lang.String PROJECT_CATEGORY_ID = "projectCategoryId";
  java.lang.String PROJECT_TYPE = "projectType";
  int MIN_NAME_LENGTH = 2;
  int DEFAULT_NAME_LENGTH = 80;

  com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult validateCreateProject(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.project.ProjectCreationData p1);

  com.atlassian.jira.project.Project createProject(
      com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult p0);

  com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult
      validateCreateProjectBasedOnExistingProject(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.bc.project.ProjectCreationData p2);

  com.atlassian.jira.bc.project.ProjectService.UpdateProjectValidationResult validateUpdateProject(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest p1);

  com.atlassian.jira.project.Project updateProject(
      com.atlassian.jira.bc.project.ProjectService.UpdateProjectValidationResult p0);

  com.atlassian.jira.bc.project.ProjectService.DeleteProjectValidationResult validateDeleteProject(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.bc.project.ProjectService.DeleteProjectResult deleteProject(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.project.ProjectService.DeleteProjectValidationResult p1);

  com.atlassian.jira.bc.project.ProjectService.DeleteProjectResult deleteProjectAsynchronous(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.project.ProjectService.DeleteProjectValidationResult p1);

  com.atlassian.jira.bc.project.ProjectService.UpdateProjectSchemesValidationResult
      validateUpdateProjectSchemes(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          java.lang.Long p2,
          java.lang.Long p3);

  void updateProjectSchemes(
      com.atlassian.jira.bc.project.ProjectService.UpdateProjectSchemesValidationResult p0,
      com.atlassian.jira.project.Project p1);

  boolean isValidRequiredProjectData(
      com.atlassian.jira.bc.JiraServiceContext p0,
      com.atlassian.jira.bc.project.ProjectCreationData p1);

  boolean isValidProjectKey(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  java.lang.String getProjectKeyDescription();

  com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectById(java.lang.Long p0);

  com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectById(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectByIdForAction(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      com.atlassian.jira.bc.project.ProjectAction p2);

  com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectByKey(
      java.lang.String p0);

  com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectByKey(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  int getMaximumNameLength();

  com.atlassian.jira.bc.project.ProjectService.GetProjectResult getProjectByKeyForAction(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.String p1,
      com.atlassian.jira.bc.project.ProjectAction p2);

  int getMaximumKeyLength();

  long getProjectCount();

  com.atlassian.jira.bc.ServiceOutcome<java.util.List<com.atlassian.jira.project.Project>>
      getAllProjects(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.bc.ServiceOutcome<java.util.List<com.atlassian.jira.project.Project>>
      getAllProjectsForAction(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.bc.project.ProjectAction p1);

  public abstract static class AbstractProjectResult extends com.atlassian.jira.bc.ServiceResultImpl
      implements com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.project.Project> {
    public AbstractProjectResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectResult");
    }

    public AbstractProjectResult(
        com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.project.Project p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectResult");
    }

    public com.atlassian.jira.project.Project getProject() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectResult.getProject");
    }

    public com.atlassian.jira.project.Project get() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectResult.get");
    }

    public com.atlassian.jira.project.Project getReturnedValue() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectResult.getReturnedValue");
    }
  }

  public abstract static class AbstractProjectValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public AbstractProjectValidationResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectValidationResult");
    }

    public AbstractProjectValidationResult(
        com.atlassian.jira.util.ErrorCollection p0,
        java.lang.String p1,
        java.lang.String p2,
        java.lang.String p3,
        java.lang.String p4,
        java.lang.String p5,
        java.lang.Long p6,
        java.lang.Long p7,
        boolean p8,
        com.atlassian.jira.user.ApplicationUser p9) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectValidationResult");
    }

    public java.lang.String getName() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getName");
    }

    public java.lang.String getKey() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getKey");
    }

    public java.lang.String getDescription() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getDescription");
    }

    public java.lang.String getLeadUsername() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getLeadUsername");
    }

    public java.lang.String getUrl() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getUrl");
    }

    public java.lang.Long getAssigneeType() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getAssigneeType");
    }

    public java.lang.Long getAvatarId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getAvatarId");
    }

    public boolean isKeyChanged() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.isKeyChanged");
    }

    public com.atlassian.jira.user.ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getUser");
    }
  }

  public static class CreateProjectValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public CreateProjectValidationResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.CreateProjectValidationResult");
    }

    public CreateProjectValidationResult(
        com.atlassian.jira.util.ErrorCollection p0,
        com.atlassian.jira.user.ApplicationUser p1,
        com.atlassian.jira.bc.project.ProjectCreationData p2) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.CreateProjectValidationResult");
    }

    public CreateProjectValidationResult(
        com.atlassian.jira.util.ErrorCollection p0,
        com.atlassian.jira.user.ApplicationUser p1,
        com.atlassian.jira.bc.project.ProjectCreationData p2,
        java.util.Optional<java.lang.Long> p3) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.CreateProjectValidationResult");
    }

    public com.atlassian.jira.bc.project.ProjectCreationData getProjectCreationData() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.CreateProjectValidationResult.getProjectCreationData");
    }

    public com.atlassian.jira.user.ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.CreateProjectValidationResult.getUser");
    }

    public java.util.Optional<java.lang.Long> getExistingProjectId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.CreateProjectValidationResult.getExistingProjectId");
    }
  }

  public static class DeleteProjectResult extends com.atlassian.jira.bc.ServiceResultImpl
      implements java.io.Serializable {
    public DeleteProjectResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectResult");
    }

    public DeleteProjectResult(java.lang.String p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectResult");
    }

    public java.lang.String getRedirectUrl() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.DeleteProjectResult.getRedirectUrl");
    }
  }

  public static class DeleteProjectValidationResult
      extends com.atlassian.jira.bc.project.ProjectService.AbstractProjectResult {
    public DeleteProjectValidationResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectValidationResult");
    }

    public DeleteProjectValidationResult(
        com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.project.Project p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectValidationResult");
    }
  }

  public static class GetProjectResult
      extends com.atlassian.jira.bc.project.ProjectService.AbstractProjectResult {
    public GetProjectResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.GetProjectResult");
    }

    public GetProjectResult(com.atlassian.jira.project.Project p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.GetProjectResult");
    }

    public GetProjectResult(
        com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.project.Project p1) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.GetProjectResult");
    }
  }

  public static class UpdateProjectRequest {
    public UpdateProjectRequest(com.atlassian.jira.project.Project p0) {
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectRequest");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest key(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.key");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest name(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.name");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest description(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.description");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest leadUserKey(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.leadUserKey");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest leadUsername(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.leadUsername");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest url(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.url");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest assigneeType(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.assigneeType");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest avatarId(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.avatarId");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest projectType(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.projectType");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest projectCategoryId(
        java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.projectCategoryId");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest requestSourceType(
        com.atlassian.jira.web.action.RequestSourceType p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.requestSourceType");
    }

    protected com.atlassian.jira.project.UpdateProjectParameters getUpdateProjectParameters() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.getUpdateProjectParameters");
    }

    protected com.atlassian.jira.web.action.RequestSourceType getRequestSourceType() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.getRequestSourceType");
    }
  }

  public static class UpdateProjectSchemesValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public UpdateProjectSchemesValidationResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectSchemesValidationResult");
    }

    public UpdateProjectSchemesValidationResult(
        com.atlassian.jira.util.ErrorCollection p0,
        java.lang.Long p1,
        java.lang.Long p2,
        java.lang.Long p3) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectSchemesValidationResult");
    }

    public java.lang.Long getPermissionSchemeId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectSchemesValidationResult.getPermissionSchemeId");
    }

    public java.lang.Long getNotificationSchemeId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectSchemesValidationResult.getNotificationSchemeId");
    }

    public java.lang.Long getIssueSecuritySchemeId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectSchemesValidationResult.getIssueSecuritySchemeId");
    }
  }

  public static class UpdateProjectValidationResult
      extends com.atlassian.jira.bc.project.ProjectService.AbstractProjectValidationResult {
    public UpdateProjectValidationResult(com.atlassian.jira.util.ErrorCollection p0) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectValidationResult");
    }

    public com.atlassian.jira.project.Project getOriginalProject() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectValidationResult.getOriginalProject");
    }

    public com.atlassian.jira.bc.project.ProjectService.UpdateProjectRequest
        getUpdateProjectRequest() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectValidationResult.getUpdateProjectRequest");
    }
  }
}
