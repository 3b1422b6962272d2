package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.FactoryException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public class HTTPWorkflowFactory extends AbstractWorkflowFactory {
  protected Map workflows;
  protected boolean reload;

  public HTTPWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new HTTPWorkflowFactory");
  }

  public void setLayout(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.setLayout");
  }

  public Object getLayout(String p0) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getLayout");
  }

  public boolean isModifiable(String p0) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.isModifiable");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getName");
  }

  public WorkflowDescriptor getWorkflow(String p0, boolean p1) throws FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getWorkflow");
  }

  public String[] getWorkflowNames() throws FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.getWorkflowNames");
  }

  public void createWorkflow(String p0) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.createWorkflow");
  }

  public void initDone() throws FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.initDone");
  }

  public boolean removeWorkflow(String p0) throws FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.removeWorkflow");
  }

  public void renameWorkflow(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.renameWorkflow");
  }

  public void save() {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.save");
  }

  public boolean saveWorkflow(String p0, WorkflowDescriptor p1, boolean p2)
      throws FactoryException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.saveWorkflow");
  }

  protected static String get(String p0, Map p1) throws IOException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.get");
  }

  protected static String post(String p0, Map p1) throws IOException {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.post");
  }

  protected String readLayoutBuffer(String p0, String p1) throws Exception {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.readLayoutBuffer");
  }

  protected String readWorkflowBuffer(String p0, String p1) throws Exception {
    throw new UnsupportedOperationException(
        "signature only: HTTPWorkflowFactory.readWorkflowBuffer");
  }

  protected String writeWorkflowDescriptor(String p0, String p1, String p2, String p3)
      throws Exception {
    throw new UnsupportedOperationException(
        "signature only: HTTPWorkflowFactory.writeWorkflowDescriptor");
  }

  protected String writeWorkflowLayout(String p0, String p1, String p2, String p3)
      throws Exception {
    throw new UnsupportedOperationException(
        "signature only: HTTPWorkflowFactory.writeWorkflowLayout");
  }

  protected void writeXML(WorkflowDescriptor p0, Writer p1) {
    throw new UnsupportedOperationException("signature only: HTTPWorkflowFactory.writeXML");
  }
}
