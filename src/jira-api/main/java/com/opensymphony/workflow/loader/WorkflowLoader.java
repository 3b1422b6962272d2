package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

public class WorkflowLoader {
  public WorkflowLoader() {
    throw new UnsupportedOperationException("signature only: new WorkflowLoader");
  }

  public static WorkflowDescriptor load(InputStream p0, boolean p1)
      throws SAXException, IOException, InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: WorkflowLoader.load");
  }

  public static WorkflowDescriptor load(URL p0, boolean p1)
      throws SAXException, IOException, InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: WorkflowLoader.load");
  }

  public static class AllExceptionsErrorHandler implements ErrorHandler {
    public AllExceptionsErrorHandler() {
      throw new UnsupportedOperationException(
          "signature only: new WorkflowLoader.AllExceptionsErrorHandler");
    }

    public List getExceptions() {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.getExceptions");
    }

    public void error(SAXParseException p0) {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.error");
    }

    public void fatalError(SAXParseException p0) {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.fatalError");
    }

    public void warning(SAXParseException p0) {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.AllExceptionsErrorHandler.warning");
    }
  }

  public static class WorkflowErrorHandler implements ErrorHandler {
    public WorkflowErrorHandler(URL p0) {
      throw new UnsupportedOperationException(
          "signature only: new WorkflowLoader.WorkflowErrorHandler");
    }

    public void error(SAXParseException p0) throws SAXException {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.WorkflowErrorHandler.error");
    }

    public void fatalError(SAXParseException p0) throws SAXException {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.WorkflowErrorHandler.fatalError");
    }

    public void warning(SAXParseException p0) throws SAXException {
      throw new UnsupportedOperationException(
          "signature only: WorkflowLoader.WorkflowErrorHandler.warning");
    }
  }
}
