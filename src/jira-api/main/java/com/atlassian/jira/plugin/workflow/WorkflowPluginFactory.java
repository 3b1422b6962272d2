package com.atlassian.jira.plugin.workflow;

public interface WorkflowPluginFactory {
  java.util.Map<java.lang.String, ?> getVelocityParams(
      java.lang.String p0, com.opensymphony.workflow.loader.AbstractDescriptor p1);

  java.util.Map<java.lang.String, ?> getDescriptorParams(
      java.util.Map<java.lang.String, java.lang.Object> p0);
}
