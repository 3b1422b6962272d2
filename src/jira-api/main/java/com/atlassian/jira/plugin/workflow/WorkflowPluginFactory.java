package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

public interface WorkflowPluginFactory {
  Map<String, ?> getVelocityParams(String p0, AbstractDescriptor p1);

  Map<String, ?> getDescriptorParams(Map<String, Object> p0);
}
