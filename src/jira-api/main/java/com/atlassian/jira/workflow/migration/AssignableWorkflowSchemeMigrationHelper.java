package com.atlassian.jira.workflow.migration;

public class AssignableWorkflowSchemeMigrationHelper {
  public void associateProjectAndWorkflowScheme()
      throws org.ofbiz.core.entity.GenericEntityException {
    throw new UnsupportedOperationException(
        "signature only: AssignableWorkflowSchemeMigrationHelper.associateProjectAndWorkflowScheme");
  }

  AssignableWorkflowSchemeMigrationHelper() {
    throw new UnsupportedOperationException(
        "signature only: new AssignableWorkflowSchemeMigrationHelper");
  }
}
