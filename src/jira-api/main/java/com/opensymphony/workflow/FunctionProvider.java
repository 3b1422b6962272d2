package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

public interface FunctionProvider {
  void execute(Map p0, Map p1, PropertySet p2) throws WorkflowException;
}
