package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.FactoryException;
import java.util.Properties;

public interface WorkflowFactory {
  void setLayout(String p0, Object p1);

  Object getLayout(String p0);

  boolean isModifiable(String p0);

  String getName();

  Properties getProperties();

  WorkflowDescriptor getWorkflow(String p0) throws FactoryException;

  WorkflowDescriptor getWorkflow(String p0, boolean p1) throws FactoryException;

  String[] getWorkflowNames() throws FactoryException;

  void createWorkflow(String p0);

  void init(Properties p0);

  void initDone() throws FactoryException;

  boolean removeWorkflow(String p0) throws FactoryException;

  void renameWorkflow(String p0, String p1);

  void save();

  boolean saveWorkflow(String p0, WorkflowDescriptor p1, boolean p2) throws FactoryException;
}
