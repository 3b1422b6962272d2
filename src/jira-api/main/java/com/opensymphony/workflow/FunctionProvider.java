package com.opensymphony.workflow;

public interface FunctionProvider {
  void execute(
      java.util.Map p0, java.util.Map p1, com.opensymphony.module.propertyset.PropertySet p2)
      throws com.opensymphony.workflow.WorkflowException;
}
