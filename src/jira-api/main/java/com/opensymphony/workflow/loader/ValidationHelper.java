package com.opensymphony.workflow.loader;

public class ValidationHelper {
  public ValidationHelper() {
    throw new UnsupportedOperationException("signature only: new ValidationHelper");
  }

  public static void validate(java.util.Collection p0)
      throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ValidationHelper.validate");
  }
}
