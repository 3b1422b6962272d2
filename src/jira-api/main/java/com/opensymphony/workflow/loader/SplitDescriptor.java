package com.opensymphony.workflow.loader;

public class SplitDescriptor extends com.opensymphony.workflow.loader.AbstractDescriptor
    implements com.opensymphony.workflow.util.Validatable {
  protected java.util.List results;

  public java.util.List getResults() {
    throw new UnsupportedOperationException("signature only: SplitDescriptor.getResults");
  }

  public void validate() throws com.opensymphony.workflow.InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: SplitDescriptor.validate");
  }

  public void writeXML(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: SplitDescriptor.writeXML");
  }

  SplitDescriptor() {
    throw new UnsupportedOperationException("signature only: new SplitDescriptor");
  }
}
