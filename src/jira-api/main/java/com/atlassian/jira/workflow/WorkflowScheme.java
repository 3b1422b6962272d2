package com.atlassian.jira.workflow;

import java.util.Map;

public interface WorkflowScheme {
  Long getId();

  String getName();

  String getDescription();

  boolean isDraft();

  boolean isDefault();

  String getActualWorkflow(String p0);

  String getActualDefaultWorkflow();

  Map<String, String> getMappings();

  String getConfiguredDefaultWorkflow();

  String getConfiguredWorkflow(String p0);

  public interface Builder<T extends WorkflowScheme.Builder<T>> {
    String getDefaultWorkflow();

    String getMapping(String p0);

    Map<String, String> getMappings();

    Long getId();

    boolean isDraft();

    boolean isDefault();

    String getDescription();

    String getName();

    T setDefaultWorkflow(String p0);

    T setMapping(String p0, String p1);

    T setMappings(Map<String, String> p0);

    T removeMapping(String p0);

    T removeDefault();

    T clearMappings();

    T removeWorkflow(String p0);
  }
}
