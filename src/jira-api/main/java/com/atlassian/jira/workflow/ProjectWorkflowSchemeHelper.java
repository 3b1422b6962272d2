package com.atlassian.jira.workflow;

public interface ProjectWorkflowSchemeHelper {
  java.util.List<com.atlassian.jira.project.Project> getAllProjectsForScheme(java.lang.Long p0);

  java.util.List<com.atlassian.jira.project.Project> getProjectsForWorkflow(java.lang.String p0);

  java.util.List<com.atlassian.jira.project.Project> getAllProjectsForWorkflow(java.lang.String p0);

  boolean isWorkflowIsolated(java.lang.String p0);
}
