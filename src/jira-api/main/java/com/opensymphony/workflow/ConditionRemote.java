package com.opensymphony.workflow;

public interface ConditionRemote extends java.rmi.Remote {
  boolean passesCondition(
      java.util.Map p0, java.util.Map p1, com.opensymphony.module.propertyset.PropertySet p2)
      throws java.rmi.RemoteException;
}
