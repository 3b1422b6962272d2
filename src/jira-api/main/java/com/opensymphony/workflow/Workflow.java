package com.opensymphony.workflow;

public interface Workflow {
  java.lang.String BSF_COL = null;
  java.lang.String BSF_LANGUAGE = null;
  java.lang.String BSF_ROW = null;
  java.lang.String BSF_SCRIPT = null;
  java.lang.String BSF_SOURCE = null;
  java.lang.String BSH_SCRIPT = null;
  java.lang.String CLASS_NAME = null;
  java.lang.String EJB_LOCATION = null;
  java.lang.String JNDI_LOCATION = null;

  java.util.List getCurrentSteps(long p0);

  int getEntryState(long p0);

  java.util.List getHistorySteps(long p0);

  com.opensymphony.module.propertyset.PropertySet getPropertySet(long p0);

  java.util.List getSecurityPermissions(long p0, java.util.Map p1);

  com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflowDescriptor(java.lang.String p0);

  java.lang.String getWorkflowName(long p0);

  boolean canInitialize(java.lang.String p0, int p1);

  boolean canModifyEntryState(long p0, int p1);

  void changeEntryState(long p0, int p1) throws com.opensymphony.workflow.WorkflowException;

  void doAction(long p0, int p1, java.util.Map p2)
      throws com.opensymphony.workflow.InvalidInputException,
          com.opensymphony.workflow.WorkflowException;

  void executeTriggerFunction(long p0, int p1) throws com.opensymphony.workflow.WorkflowException;

  long initialize(java.lang.String p0, int p1, java.util.Map p2)
      throws com.opensymphony.workflow.InvalidRoleException,
          com.opensymphony.workflow.InvalidInputException,
          com.opensymphony.workflow.WorkflowException,
          com.opensymphony.workflow.InvalidEntryStateException,
          com.opensymphony.workflow.InvalidActionException;

  int[] getAvailableActions(long p0, java.util.Map p1);

  void setConfiguration(com.opensymphony.workflow.config.Configuration p0);

  java.lang.String[] getWorkflowNames();

  boolean canInitialize(java.lang.String p0, int p1, java.util.Map p2);

  boolean removeWorkflowDescriptor(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException;

  boolean saveWorkflowDescriptor(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException;
}
