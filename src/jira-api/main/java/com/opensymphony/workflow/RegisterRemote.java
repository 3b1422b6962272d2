package com.opensymphony.workflow;

public interface RegisterRemote extends java.rmi.Remote {
  java.lang.Object registerVariable(
      com.opensymphony.workflow.WorkflowContext p0,
      com.opensymphony.workflow.spi.WorkflowEntry p1,
      java.util.Map p2,
      com.opensymphony.module.propertyset.PropertySet p3)
      throws java.rmi.RemoteException;
}
