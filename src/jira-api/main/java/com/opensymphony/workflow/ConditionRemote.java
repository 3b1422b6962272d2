package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.rmi.Remote;
import java.rmi.RemoteException;
import java.util.Map;

public interface ConditionRemote extends Remote {
  boolean passesCondition(Map p0, Map p1, PropertySet p2) throws RemoteException;
}
