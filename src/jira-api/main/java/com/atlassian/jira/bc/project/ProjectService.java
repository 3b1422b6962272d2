package com.atlassian.jira.bc.project;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.UpdateProjectParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.action.RequestSourceType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

public interface ProjectService {
  String PROJECT_NAME = "projectName";
  String PROJECT_KEY = "projectKey";
  String PROJECT_LEAD = "projectLead";
  String PROJECT_URL = "projectUrl";
  String PROJECT_DESCRIPTION = "projectDescription";
  String PROJECT_CATEGORY_ID = "projectCategoryId";
  String PROJECT_TYPE = "projectType";
  int MIN_NAME_LENGTH = 2;
  int DEFAULT_NAME_LENGTH = 80;

  ProjectService.CreateProjectValidationResult validateCreateProject(
      ApplicationUser p0, ProjectCreationData p1);

  Project createProject(ProjectService.CreateProjectValidationResult p0);

  ProjectService.CreateProjectValidationResult validateCreateProjectBasedOnExistingProject(
      ApplicationUser p0, Long p1, ProjectCreationData p2);

  ProjectService.UpdateProjectValidationResult validateUpdateProject(
      ApplicationUser p0, ProjectService.UpdateProjectRequest p1);

  Project updateProject(ProjectService.UpdateProjectValidationResult p0);

  ProjectService.DeleteProjectValidationResult validateDeleteProject(ApplicationUser p0, String p1);

  ProjectService.DeleteProjectResult deleteProject(
      ApplicationUser p0, ProjectService.DeleteProjectValidationResult p1);

  ProjectService.DeleteProjectResult deleteProjectAsynchronous(
      ApplicationUser p0, ProjectService.DeleteProjectValidationResult p1);

  ProjectService.UpdateProjectSchemesValidationResult validateUpdateProjectSchemes(
      ApplicationUser p0, Long p1, Long p2, Long p3);

  void updateProjectSchemes(ProjectService.UpdateProjectSchemesValidationResult p0, Project p1);

  boolean isValidRequiredProjectData(JiraServiceContext p0, ProjectCreationData p1);

  boolean isValidProjectKey(JiraServiceContext p0, String p1);

  String getProjectKeyDescription();

  ProjectService.GetProjectResult getProjectById(Long p0);

  ProjectService.GetProjectResult getProjectById(ApplicationUser p0, Long p1);

  ProjectService.GetProjectResult getProjectByIdForAction(
      ApplicationUser p0, Long p1, ProjectAction p2);

  ProjectService.GetProjectResult getProjectByKey(String p0);

  ProjectService.GetProjectResult getProjectByKey(ApplicationUser p0, String p1);

  int getMaximumNameLength();

  ProjectService.GetProjectResult getProjectByKeyForAction(
      ApplicationUser p0, String p1, ProjectAction p2);

  int getMaximumKeyLength();

  long getProjectCount();

  ServiceOutcome<List<Project>> getAllProjects(ApplicationUser p0);

  ServiceOutcome<List<Project>> getAllProjectsForAction(ApplicationUser p0, ProjectAction p1);

  public abstract static class AbstractProjectResult extends ServiceResultImpl
      implements ServiceOutcome<Project> {
    public AbstractProjectResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectResult");
    }

    public AbstractProjectResult(ErrorCollection p0, Project p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectResult");
    }

    public Project getProject() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectResult.getProject");
    }

    public Project get() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectResult.get");
    }

    public Project getReturnedValue() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectResult.getReturnedValue");
    }
  }

  public abstract static class AbstractProjectValidationResult extends ServiceResultImpl {
    public AbstractProjectValidationResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectValidationResult");
    }

    public AbstractProjectValidationResult(
        ErrorCollection p0,
        String p1,
        String p2,
        String p3,
        String p4,
        String p5,
        Long p6,
        Long p7,
        boolean p8,
        ApplicationUser p9) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.AbstractProjectValidationResult");
    }

    public String getName() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getName");
    }

    public String getKey() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getKey");
    }

    public String getDescription() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getDescription");
    }

    public String getLeadUsername() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getLeadUsername");
    }

    public String getUrl() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getUrl");
    }

    public Long getAssigneeType() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getAssigneeType");
    }

    public Long getAvatarId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getAvatarId");
    }

    public boolean isKeyChanged() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.isKeyChanged");
    }

    public ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.AbstractProjectValidationResult.getUser");
    }
  }

  public static class CreateProjectValidationResult extends ServiceResultImpl {
    public CreateProjectValidationResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.CreateProjectValidationResult");
    }

    public CreateProjectValidationResult(
        ErrorCollection p0, ApplicationUser p1, ProjectCreationData p2) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.CreateProjectValidationResult");
    }

    public CreateProjectValidationResult(
        ErrorCollection p0, ApplicationUser p1, ProjectCreationData p2, Optional<Long> p3) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.CreateProjectValidationResult");
    }

    public ProjectCreationData getProjectCreationData() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.CreateProjectValidationResult.getProjectCreationData");
    }

    public ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.CreateProjectValidationResult.getUser");
    }

    public Optional<Long> getExistingProjectId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.CreateProjectValidationResult.getExistingProjectId");
    }
  }

  public static class DeleteProjectResult extends ServiceResultImpl implements Serializable {
    public DeleteProjectResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectResult");
    }

    public DeleteProjectResult(String p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectResult");
    }

    public String getRedirectUrl() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.DeleteProjectResult.getRedirectUrl");
    }
  }

  public static class DeleteProjectValidationResult extends ProjectService.AbstractProjectResult {
    public DeleteProjectValidationResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectValidationResult");
    }

    public DeleteProjectValidationResult(ErrorCollection p0, Project p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.DeleteProjectValidationResult");
    }
  }

  public static class GetProjectResult extends ProjectService.AbstractProjectResult {
    public GetProjectResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.GetProjectResult");
    }

    public GetProjectResult(Project p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.GetProjectResult");
    }

    public GetProjectResult(ErrorCollection p0, Project p1) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.GetProjectResult");
    }
  }

  public static class UpdateProjectRequest {
    public UpdateProjectRequest(Project p0) {
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectRequest");
    }

    public ProjectService.UpdateProjectRequest key(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.key");
    }

    public ProjectService.UpdateProjectRequest name(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.name");
    }

    public ProjectService.UpdateProjectRequest description(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.description");
    }

    public ProjectService.UpdateProjectRequest leadUserKey(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.leadUserKey");
    }

    public ProjectService.UpdateProjectRequest leadUsername(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.leadUsername");
    }

    public ProjectService.UpdateProjectRequest url(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.url");
    }

    public ProjectService.UpdateProjectRequest assigneeType(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.assigneeType");
    }

    public ProjectService.UpdateProjectRequest avatarId(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.avatarId");
    }

    public ProjectService.UpdateProjectRequest projectType(String p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.projectType");
    }

    public ProjectService.UpdateProjectRequest projectCategoryId(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.projectCategoryId");
    }

    public ProjectService.UpdateProjectRequest requestSourceType(RequestSourceType p0) {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.requestSourceType");
    }

    protected UpdateProjectParameters getUpdateProjectParameters() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.getUpdateProjectParameters");
    }

    protected RequestSourceType getRequestSourceType() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectRequest.getRequestSourceType");
    }
  }

  public static class UpdateProjectSchemesValidationResult extends ServiceResultImpl {
    public UpdateProjectSchemesValidationResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectSchemesValidationResult");
    }

    public UpdateProjectSchemesValidationResult(ErrorCollection p0, Long p1, Long p2, Long p3) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectSchemesValidationResult");
    }

    public Long getPermissionSchemeId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectSchemesValidationResult.getPermissionSchemeId");
    }

    public Long getNotificationSchemeId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectSchemesValidationResult.getNotificationSchemeId");
    }

    public Long getIssueSecuritySchemeId() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectSchemesValidationResult.getIssueSecuritySchemeId");
    }
  }

  public static class UpdateProjectValidationResult
      extends ProjectService.AbstractProjectValidationResult {
    public UpdateProjectValidationResult(ErrorCollection p0) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new ProjectService.UpdateProjectValidationResult");
    }

    public Project getOriginalProject() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectValidationResult.getOriginalProject");
    }

    public ProjectService.UpdateProjectRequest getUpdateProjectRequest() {
      throw new UnsupportedOperationException(
          "signature only: ProjectService.UpdateProjectValidationResult.getUpdateProjectRequest");
    }
  }
}
