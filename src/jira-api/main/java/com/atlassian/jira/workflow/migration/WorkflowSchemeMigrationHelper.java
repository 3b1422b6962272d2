package com.atlassian.jira.workflow.migration;

public interface WorkflowSchemeMigrationHelper<
    T extends com.atlassian.jira.workflow.WorkflowScheme> {
  java.util.List<com.atlassian.jira.issue.issuetype.IssueType> getTypesNeedingMigration();

  java.util.Collection<com.atlassian.jira.issue.status.Status> getStatusesNeedingMigration(
      com.atlassian.jira.issue.issuetype.IssueType p0);

  void addMapping(
      com.atlassian.jira.issue.issuetype.IssueType p0,
      com.atlassian.jira.issue.status.Status p1,
      com.atlassian.jira.issue.status.Status p2);

  boolean isHaveIssuesToMigrate() throws org.ofbiz.core.entity.GenericEntityException;

  boolean doQuickMigrate() throws org.ofbiz.core.entity.GenericEntityException;
}
