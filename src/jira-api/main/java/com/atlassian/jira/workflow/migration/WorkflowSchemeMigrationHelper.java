package com.atlassian.jira.workflow.migration;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.workflow.WorkflowScheme;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

public interface WorkflowSchemeMigrationHelper<T extends WorkflowScheme> {
  List<IssueType> getTypesNeedingMigration();

  Collection<com.atlassian.jira.issue.status.Status> getStatusesNeedingMigration(IssueType p0);

  void addMapping(
      IssueType p0,
      com.atlassian.jira.issue.status.Status p1,
      com.atlassian.jira.issue.status.Status p2);

  boolean isHaveIssuesToMigrate() throws GenericEntityException;

  boolean doQuickMigrate() throws GenericEntityException;
}
