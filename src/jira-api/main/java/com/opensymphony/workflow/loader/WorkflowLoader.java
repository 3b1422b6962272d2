package com.opensymphony.workflow.loader;

public class WorkflowLoader {
  public WorkflowLoader() {
    throw new UnsupportedOperationException("signature only: new WorkflowLoader");
  }

  public static com.opensymphony.workflow.loader.WorkflowDescriptor load(
      java.io.InputStream p0, boolean p1)
      throws org.xml.sax.SAXException,
          java.io.IOException,
          com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: WorkflowLoader.load");
  }

  public static com.opensymphony.workflow.loader.WorkflowDescriptor load(
      java.net.URL p0, boolean p1)
      throws org.xml.sax.SAXException,
          java.io.IOException,
          com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: WorkflowLoader.load");
  }

  public static class AllExceptionsErrorHandler implements org.xml.sax.ErrorHandler {
    public AllExceptionsErrorHandler() {
      throw new UnsupportedOperationException(
          "signature only: new WorkflowLoader.AllExceptionsErrorHandler");
    }

    public java.util.List getExceptions() {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.getExceptions");
    }

    public void error(org.xml.sax.SAXParseException p0) {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.error");
    }

    public void fatalError(org.xml.sax.SAXParseException p0) {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.fatalError");
    }

    public void warning(org.xml.sax.SAXParseException p0) {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.warning");
    }
  }

  public static class WorkflowErrorHandler implements org.xml.sax.ErrorHandler {
    public WorkflowErrorHandler(java.net.URL p0) {
      throw new UnsupportedOperationException(
          "signature only: new WorkflowLoader.WorkflowErrorHandler");
    }

    public void error(org.xml.sax.SAXParseException p0) throws org.xml.sax.SAXException {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.WorkflowErrorHandler.error");
    }

    public void fatalError(org.xml.sax.SAXParseException p0) throws org.xml.sax.SAXException {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.WorkflowErrorHandler.fatalError");
    }

    public void warning(org.xml.sax.SAXParseException p0) throws org.xml.sax.SAXException {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.WorkflowErrorHandler.warning");
    }
  }
}
