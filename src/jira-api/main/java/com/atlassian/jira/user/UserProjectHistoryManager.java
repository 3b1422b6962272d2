package com.atlassian.jira.user;

import com.atlassian.jira.bc.project.ProjectAction;
import com.atlassian.jira.project.Project;
import java.util.List;

public interface UserProjectHistoryManager {
  void addProjectToHistory(ApplicationUser p0, Project p1);

  boolean hasProjectHistory(int p0, ApplicationUser p1);

  Project getCurrentProject(int p0, ApplicationUser p1);

  List<UserHistoryItem> getProjectHistoryWithoutPermissionChecks(ApplicationUser p0);

  List<Project> getProjectHistoryWithPermissionChecks(ProjectAction p0, ApplicationUser p1);
}
