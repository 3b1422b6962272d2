package com.opensymphony.workflow.loader;

import org.w3c.dom.Element;

public class DescriptorFactory {
  public DescriptorFactory() {
    throw new UnsupportedOperationException("signature only: new DescriptorFactory");
  }

  public static void setFactory(DescriptorFactory p0) {
    throw new UnsupportedOperationException("signature only: DescriptorFactory.setFactory");
  }

  public static DescriptorFactory getFactory() {
    throw new UnsupportedOperationException("signature only: DescriptorFactory.getFactory");
  }

  public ActionDescriptor createActionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createActionDescriptor");
  }

  public ActionDescriptor createActionDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createActionDescriptor");
  }

  public ConditionDescriptor createConditionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionDescriptor");
  }

  public ConditionDescriptor createConditionDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionDescriptor");
  }

  public ConditionalResultDescriptor createConditionalResultDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionalResultDescriptor");
  }

  public ConditionalResultDescriptor createConditionalResultDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionalResultDescriptor");
  }

  public ConditionsDescriptor createConditionsDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionsDescriptor");
  }

  public ConditionsDescriptor createConditionsDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createConditionsDescriptor");
  }

  public FunctionDescriptor createFunctionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createFunctionDescriptor");
  }

  public FunctionDescriptor createFunctionDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createFunctionDescriptor");
  }

  public JoinDescriptor createJoinDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createJoinDescriptor");
  }

  public JoinDescriptor createJoinDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createJoinDescriptor");
  }

  public PermissionDescriptor createPermissionDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createPermissionDescriptor");
  }

  public PermissionDescriptor createPermissionDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createPermissionDescriptor");
  }

  public RegisterDescriptor createRegisterDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createRegisterDescriptor");
  }

  public RegisterDescriptor createRegisterDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createRegisterDescriptor");
  }

  public ResultDescriptor createResultDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createResultDescriptor");
  }

  public ResultDescriptor createResultDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createResultDescriptor");
  }

  public SplitDescriptor createSplitDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createSplitDescriptor");
  }

  public SplitDescriptor createSplitDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createSplitDescriptor");
  }

  public StepDescriptor createStepDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createStepDescriptor");
  }

  public StepDescriptor createStepDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createStepDescriptor");
  }

  public StepDescriptor createStepDescriptor(Element p0, AbstractDescriptor p1) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createStepDescriptor");
  }

  public ValidatorDescriptor createValidatorDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createValidatorDescriptor");
  }

  public ValidatorDescriptor createValidatorDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createValidatorDescriptor");
  }

  public WorkflowDescriptor createWorkflowDescriptor(Element p0) {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createWorkflowDescriptor");
  }

  public WorkflowDescriptor createWorkflowDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: DescriptorFactory.createWorkflowDescriptor");
  }
}
