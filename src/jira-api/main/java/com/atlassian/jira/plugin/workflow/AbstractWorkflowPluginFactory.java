package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
  public AbstractWorkflowPluginFactory() {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflowPluginFactory");
  }

  public Map<String, Object> getVelocityParams(String p0, AbstractDescriptor p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.getVelocityParams");
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> p0);

  protected abstract void getVelocityParamsForEdit(Map<String, Object> p0, AbstractDescriptor p1);

  protected abstract void getVelocityParamsForView(Map<String, Object> p0, AbstractDescriptor p1);

  protected Map<String, ?> extractMultipleParams(Map<String, Object> p0, Collection<String> p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.extractMultipleParams");
  }

  protected String extractSingleParam(Map<String, Object> p0, String p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.extractSingleParam");
  }

  protected Map<String, String> createMap(Map<String, String> p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.createMap");
  }
}
