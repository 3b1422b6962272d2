package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;

/** An action about a project, such as a report. */
public class ProjectActionSupport extends JiraWebActionSupport {
  private static final long serialVersionUID = 1;

  protected final transient ProjectManager projectManager;
  private final transient PermissionManager permissions;
  private transient Project selected;

  public ProjectActionSupport() {
    this(ComponentAccessor.getProjectManager(), ComponentAccessor.getPermissionManager());
  }

  public ProjectActionSupport(ProjectManager projects, PermissionManager permissions) {
    this.projectManager = projects;
    this.permissions = permissions;
  }

  /** Projects that the user may see. */
  public Collection<Project> getBrowsableProjects() {
    return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, getLoggedInUser());
  }

  public Long getSelectedProjectId() {
    return selected == null ? null : selected.getId();
  }

  public void setSelectedProject(Project project) {
    selected = project;
    setSelectedProjectId(project == null ? null : project.getId());
  }

  @Override
  public Project getSelectedProject() {
    return selected == null ? super.getSelectedProject() : selected;
  }
}
