package com.opensymphony.workflow;

public interface ValidatorRemote extends java.rmi.Remote {
  void validate(
      java.util.Map p0, java.util.Map p1, com.opensymphony.module.propertyset.PropertySet p2)
      throws com.opensymphony.workflow.InvalidInputException, java.rmi.RemoteException;
}
