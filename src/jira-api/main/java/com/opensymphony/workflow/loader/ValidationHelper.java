package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import java.util.Collection;

public class ValidationHelper {
  public ValidationHelper() {
    throw new UnsupportedOperationException("signature only: new ValidationHelper");
  }

  public static void validate(Collection p0) throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: ValidationHelper.validate");
  }
}
