package com.atlassian.jira.workflow.migration;

import org.ofbiz.core.entity.GenericEntityException;

public class AssignableWorkflowSchemeMigrationHelper {
  public void associateProjectAndWorkflowScheme() throws GenericEntityException {
    throw new UnsupportedOperationException(
        "signature only: AssignableWorkflowSchemeMigrationHelper.associateProjectAndWorkflowScheme");
  }

  AssignableWorkflowSchemeMigrationHelper() {
    throw new UnsupportedOperationException(
        "signature only: new AssignableWorkflowSchemeMigrationHelper");
  }
}
