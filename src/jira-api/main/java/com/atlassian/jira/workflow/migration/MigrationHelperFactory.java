package com.atlassian.jira.workflow.migration;

public interface MigrationHelperFactory {
  com.atlassian.jira.workflow.migration.AssignableWorkflowSchemeMigrationHelper
      createMigrationHelper(
          com.atlassian.jira.project.Project p0,
          com.atlassian.jira.workflow.AssignableWorkflowScheme p1)
          throws org.ofbiz.core.entity.GenericEntityException;
}
