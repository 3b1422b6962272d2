package com.opensymphony.workflow.loader;

public class DescriptorFactory {
  public DescriptorFactory() {
    throw new UnsupportedOperationException("signature only: new DescriptorFactory");
  }

  public static void setFactory(com.opensymphony.workflow.loader.DescriptorFactory p0) {
    throw new UnsupportedOperationException("signature only: DescriptorFactory.setFactory");
  }

  public static com.opensymphony.workflow.loader.DescriptorFactory getFactory() {
    throw new UnsupportedOperationException("signature only: DescriptorFactory.getFactory");
  }

  public com.opensymphony.workflow.loader.ActionDescriptor createActionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createActionDescriptor");
  }

  public com.opensymphony.workflow.loader.ActionDescriptor createActionDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createActionDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionDescriptor createConditionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionDescriptor createConditionDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionalResultDescriptor
      createConditionalResultDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionalResultDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionalResultDescriptor
      createConditionalResultDescriptor(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionalResultDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionsDescriptor createConditionsDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionsDescriptor");
  }

  public com.opensymphony.workflow.loader.ConditionsDescriptor createConditionsDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionsDescriptor");
  }

  public com.opensymphony.workflow.loader.FunctionDescriptor createFunctionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createFunctionDescriptor");
  }

  public com.opensymphony.workflow.loader.FunctionDescriptor createFunctionDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createFunctionDescriptor");
  }

  public com.opensymphony.workflow.loader.JoinDescriptor createJoinDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createJoinDescriptor");
  }

  public com.opensymphony.workflow.loader.JoinDescriptor createJoinDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createJoinDescriptor");
  }

  public com.opensymphony.workflow.loader.PermissionDescriptor createPermissionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createPermissionDescriptor");
  }

  public com.opensymphony.workflow.loader.PermissionDescriptor createPermissionDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createPermissionDescriptor");
  }

  public com.opensymphony.workflow.loader.RegisterDescriptor createRegisterDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createRegisterDescriptor");
  }

  public com.opensymphony.workflow.loader.RegisterDescriptor createRegisterDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createRegisterDescriptor");
  }

  public com.opensymphony.workflow.loader.ResultDescriptor createResultDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createResultDescriptor");
  }

  public com.opensymphony.workflow.loader.ResultDescriptor createResultDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createResultDescriptor");
  }

  public com.opensymphony.workflow.loader.SplitDescriptor createSplitDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createSplitDescriptor");
  }

  public com.opensymphony.workflow.loader.SplitDescriptor createSplitDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createSplitDescriptor");
  }

  public com.opensymphony.workflow.loader.StepDescriptor createStepDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createStepDescriptor");
  }

  public com.opensymphony.workflow.loader.StepDescriptor createStepDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createStepDescriptor");
  }

  public com.opensymphony.workflow.loader.StepDescriptor createStepDescriptor(
      org.w3c.dom.Element p0, com.opensymphony.workflow.loader.AbstractDescriptor p1) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createStepDescriptor");
  }

  public com.opensymphony.workflow.loader.ValidatorDescriptor createValidatorDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createValidatorDescriptor");
  }

  public com.opensymphony.workflow.loader.ValidatorDescriptor createValidatorDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createValidatorDescriptor");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor createWorkflowDescriptor(
      org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createWorkflowDescriptor");
  }

  public com.opensymphony.workflow.loader.WorkflowDescriptor createWorkflowDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createWorkflowDescriptor");
  }
}
