package com.opensymphony.workflow.loader;

public interface WorkflowFactory {
  void setLayout(java.lang.String p0, java.lang.Object p1);

  java.lang.Object getLayout(java.lang.String p0);

  boolean isModifiable(java.lang.String p0);

  java.lang.String getName();

  java.util.Properties getProperties();

  com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(java.lang.String p0)
      throws com.opensymphony.workflow.FactoryException;

  com.opensymphony.workflow.loader.WorkflowDescriptor getWorkflow(java.lang.String p0, boolean p1)
      throws com.opensymphony.workflow.FactoryException;

  java.lang.String[] getWorkflowNames() throws com.opensymphony.workflow.FactoryException;

  void createWorkflow(java.lang.String p0);

  void init(java.util.Properties p0);

  void initDone() throws com.opensymphony.workflow.FactoryException;

  boolean removeWorkflow(java.lang.String p0) throws com.opensymphony.workflow.FactoryException;

  void renameWorkflow(java.lang.String p0, java.lang.String p1);

  void save();

  boolean saveWorkflow(
      java.lang.String p0, com.opensymphony.workflow.loader.WorkflowDescriptor p1, boolean p2)
      throws com.opensymphony.workflow.FactoryException;
}
