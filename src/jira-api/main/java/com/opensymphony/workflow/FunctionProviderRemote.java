package com.opensymphony.workflow;

public interface FunctionProviderRemote extends java.rmi.Remote {
  void execute(
      java.util.Map p0, java.util.Map p1, com.opensymphony.module.propertyset.PropertySet p2)
      throws java.rmi.RemoteException;
}
