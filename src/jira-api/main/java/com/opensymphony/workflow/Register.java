package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Map;

public interface Register {
  Object registerVariable(WorkflowContext p0, WorkflowEntry p1, Map p2, PropertySet p3)
      throws WorkflowException;
}
