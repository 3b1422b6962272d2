package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

public interface Validator {
  void validate(Map p0, Map p1, PropertySet p2) throws InvalidInputException, WorkflowException;
}
