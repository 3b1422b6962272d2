package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;

public interface Workflow {
  String BSF_COL = null;
  String BSF_LANGUAGE = null;
  String BSF_ROW = null;
  String BSF_SCRIPT = null;
  String BSF_SOURCE = null;
  String BSH_SCRIPT = null;
  String CLASS_NAME = null;
  String EJB_LOCATION = null;
  String JNDI_LOCATION = null;

  List getCurrentSteps(long p0);

  int getEntryState(long p0);

  List getHistorySteps(long p0);

  PropertySet getPropertySet(long p0);

  List getSecurityPermissions(long p0, Map p1);

  WorkflowDescriptor getWorkflowDescriptor(String p0);

  String getWorkflowName(long p0);

  boolean canInitialize(String p0, int p1);

  boolean canModifyEntryState(long p0, int p1);

  void changeEntryState(long p0, int p1) throws WorkflowException;

  void doAction(long p0, int p1, Map p2) throws InvalidInputException, WorkflowException;

  void executeTriggerFunction(long p0, int p1) throws WorkflowException;

  long initialize(String p0, int p1, Map p2)
      throws InvalidRoleException,
          InvalidInputException,
          WorkflowException,
          InvalidEntryStateException,
          InvalidActionException;

  int[] getAvailableActions(long p0, Map p1);

  void setConfiguration(Configuration p0);

  String[] getWorkflowNames();

  boolean canInitialize(String p0, int p1, Map p2);

  boolean removeWorkflowDescriptor(String p0) throws FactoryException;

  boolean saveWorkflowDescriptor(String p0, WorkflowDescriptor p1, boolean p2)
      throws FactoryException;
}
