package com.opensymphony.workflow;

public interface WorkflowContext extends java.io.Serializable {
  java.lang.String getCaller();

  void setRollbackOnly();
}
