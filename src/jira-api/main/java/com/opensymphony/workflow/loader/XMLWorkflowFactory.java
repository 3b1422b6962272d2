package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.FactoryException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.Writer;
import java.util.Map;
import org.w3c.dom.Element;

public class XMLWorkflowFactory extends AbstractWorkflowFactory implements Serializable {
  protected Map workflows;
  protected boolean reload;

  public XMLWorkflowFactory() {
    throw new UnsupportedOperationException("signature only: new XMLWorkflowFactory");
  }

  public void setLayout(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.setLayout");
  }

  public Object getLayout(String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getLayout");
  }

  public boolean isModifiable(String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.isModifiable");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getName");
  }

  public WorkflowDescriptor getWorkflow(String p0, boolean p1) throws FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getWorkflow");
  }

  public String[] getWorkflowNames() {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getWorkflowNames");
  }

  public void createWorkflow(String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.createWorkflow");
  }

  public void initDone() throws FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.initDone");
  }

  public boolean removeWorkflow(String p0) throws FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.removeWorkflow");
  }

  public void renameWorkflow(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.renameWorkflow");
  }

  public void save() {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.save");
  }

  public boolean saveWorkflow(String p0, WorkflowDescriptor p1, boolean p2)
      throws FactoryException {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.saveWorkflow");
  }

  protected String getBaseDir(Element p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getBaseDir");
  }

  protected InputStream getInputStream(String p0) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.getInputStream");
  }

  protected void writeXML(WorkflowDescriptor p0, Writer p1) {
    throw new UnsupportedOperationException("signature only: XMLWorkflowFactory.writeXML");
  }
}
