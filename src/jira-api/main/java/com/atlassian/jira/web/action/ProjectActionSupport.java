package com.atlassian.jira.web.action;

public class ProjectActionSupport extends com.atlassian.jira.web.action.JiraWebActionSupport {
  protected final com.atlassian.jira.project.ProjectManager projectManager = null;

  public ProjectActionSupport(
      com.atlassian.jira.project.ProjectManager p0,
      com.atlassian.jira.security.PermissionManager p1) {
    throw new UnsupportedOperationException("signature only: new ProjectActionSupport");
  }

  public ProjectActionSupport() {
    throw new UnsupportedOperationException("signature only: new ProjectActionSupport");
  }

  public java.util.Collection<com.atlassian.jira.project.Project> getBrowsableProjects() {
    throw new UnsupportedOperationException(
        "signature only: ProjectActionSupport.getBrowsableProjects");
  }

  public java.lang.Long getSelectedProjectId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectActionSupport.getSelectedProjectId");
  }

  public void setSelectedProject(com.atlassian.jira.project.Project p0) {
    throw new UnsupportedOperationException(
        "signature only: ProjectActionSupport.setSelectedProject");
  }
}
