package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.util.Validatable;
import java.io.PrintWriter;
import java.util.List;

public class SplitDescriptor extends AbstractDescriptor implements Validatable {
  protected List results;

  public List getResults() {
    throw new UnsupportedOperationException("signature only: SplitDescriptor.getResults");
  }

  public void validate() throws InvalidWorkflowDescriptorException {
    throw new UnsupportedOperationException("signature only: SplitDescriptor.validate");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: SplitDescriptor.writeXML");
  }

  SplitDescriptor() {
    throw new UnsupportedOperationException("signature only: new SplitDescriptor");
  }
}
