package com.atlassian.jira.workflow;

public interface WorkflowScheme {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();

  boolean isDraft();

  boolean isDefault();

  java.lang.String getActualWorkflow(java.lang.String p0);

  java.lang.String getActualDefaultWorkflow();

  java.util.Map<java.lang.String, java.lang.String> getMappings();

  java.lang.String getConfiguredDefaultWorkflow();

  java.lang.String getConfiguredWorkflow(java.lang.String p0);

  public interface Builder<T extends com.atlassian.jira.workflow.WorkflowScheme.Builder<T>> {
    java.lang.String getDefaultWorkflow();

    java.lang.String getMapping(java.lang.String p0);

    java.util.Map<java.lang.String, java.lang.String> getMappings();

    java.lang.Long getId();

    boolean isDraft();

    boolean isDefault();

    java.lang.String getDescription();

    java.lang.String getName();

    T setDefaultWorkflow(java.lang.String p0);

    T setMapping(java.lang.String p0, java.lang.String p1);

    T setMappings(java.util.Map<java.lang.String, java.lang.String> p0);

    T removeMapping(java.lang.String p0);

    T removeDefault();

    T clearMappings();

    T removeWorkflow(java.lang.String p0);
  }
}
