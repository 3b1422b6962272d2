package com.opensymphony.workflow.spi;

public interface WorkflowEntry {
  int CREATED = 0;
  int ACTIVATED = 1;
  int SUSPENDED = 2;
  int KILLED = 3;
  int UNKNOWN = -1;

  long getId();

  boolean isInitialized();

  int getState();

  String getWorkflowName();
}
