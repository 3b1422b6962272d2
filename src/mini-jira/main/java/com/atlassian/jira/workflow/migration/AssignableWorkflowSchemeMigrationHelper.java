package com.atlassian.jira.workflow.migration;

import org.ofbiz.core.entity.GenericEntityException;

/** Gives a project another workflow scheme and moves its issues. */
public class AssignableWorkflowSchemeMigrationHelper {
  private final Runnable migration;

  /** Mini-jira's own. */
  public AssignableWorkflowSchemeMigrationHelper(Runnable migration) {
    this.migration = migration;
  }

  public void associateProjectAndWorkflowScheme() throws GenericEntityException {
    migration.run();
  }
}
