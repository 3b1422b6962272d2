package com.opensymphony.workflow;

public interface Condition {
  boolean passesCondition(
      java.util.Map p0, java.util.Map p1, com.opensymphony.module.propertyset.PropertySet p2)
      throws com.opensymphony.workflow.WorkflowException;
}
