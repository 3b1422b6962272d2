package com.atlassian.jira.web.action;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;

public class ProjectActionSupport extends JiraWebActionSupport {
  protected final ProjectManager projectManager = null;

  public ProjectActionSupport(ProjectManager p0, PermissionManager p1) {
    throw new UnsupportedOperationException("signature only: new ProjectActionSupport");
  }

  public ProjectActionSupport() {
    throw new UnsupportedOperationException("signature only: new ProjectActionSupport");
  }

  public Collection<Project> getBrowsableProjects() {
    throw new UnsupportedOperationException(
        "signature only: ProjectActionSupport.getBrowsableProjects");
  }

  public Long getSelectedProjectId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectActionSupport.getSelectedProjectId");
  }

  public void setSelectedProject(Project p0) {
    throw new UnsupportedOperationException(
        "signature only: ProjectActionSupport.setSelectedProject");
  }
}
