package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.Map;

public interface RegisterRemote extends Remote {
  Object registerVariable(WorkflowContext p0, WorkflowEntry p1, Map p2, PropertySet p3)
      throws RemoteException;
}
