package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What factories of workflow conditions, validators and functions have in common. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
  public AbstractWorkflowPluginFactory() {}

  @Override
  public Map<String, Object> getVelocityParams(String resource, AbstractDescriptor descriptor) {
    Map<String, Object> params = new HashMap<>();
    switch (resource) {
      case "input-parameters" -> getVelocityParamsForInput(params);
      case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
      case "view" -> getVelocityParamsForView(params, descriptor);
      default -> throw new IllegalArgumentException("Invalid resource name: " + resource);
    }
    return params;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> params);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> params, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> params, AbstractDescriptor descriptor);

  protected Map<String, ?> extractMultipleParams(
      Map<String, Object> params, Collection<String> names) {
    return names.stream()
        .collect(Collectors.toMap(name -> name, name -> extractSingleParam(params, name)));
  }

  protected String extractSingleParam(Map<String, Object> params, String name) {
    if (params.get(name) instanceof String[] values && values.length > 0) {
      return values[0];
    }
    throw new IllegalArgumentException("Unable to extract expected workflow parameter: " + name);
  }
}
