package com.atlassian.jira.plugin.workflow;

public abstract class AbstractWorkflowPluginFactory
    implements com.atlassian.jira.plugin.workflow.WorkflowPluginFactory {
  public AbstractWorkflowPluginFactory() {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflowPluginFactory");
  }

  public java.util.Map<java.lang.String, java.lang.Object> getVelocityParams(
      java.lang.String p0, com.opensymphony.workflow.loader.AbstractDescriptor p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.getVelocityParams");
  }

  protected abstract void getVelocityParamsForInput(
      java.util.Map<java.lang.String, java.lang.Object> p0);

  protected abstract void getVelocityParamsForEdit(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      com.opensymphony.workflow.loader.AbstractDescriptor p1);

  protected abstract void getVelocityParamsForView(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      com.opensymphony.workflow.loader.AbstractDescriptor p1);

  protected java.util.Map<java.lang.String, ?> extractMultipleParams(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      java.util.Collection<java.lang.String> p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.extractMultipleParams");
  }

  protected java.lang.String extractSingleParam(
      java.util.Map<java.lang.String, java.lang.Object> p0, java.lang.String p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.extractSingleParam");
  }

  protected java.util.Map<java.lang.String, java.lang.String> createMap(
      java.util.Map<java.lang.String, java.lang.String> p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowPluginFactory.createMap");
  }
}
