package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import java.util.List;

public interface ProjectWorkflowSchemeHelper {
  List<Project> getAllProjectsForScheme(Long p0);

  List<Project> getProjectsForWorkflow(String p0);

  List<Project> getAllProjectsForWorkflow(String p0);

  boolean isWorkflowIsolated(String p0);
}
