package com.opensymphony.workflow;

import com.opensymphony.workflow.spi.Step;
import java.util.Collection;

public class JoinNodes {
  public JoinNodes(Collection p0) {
    throw new UnsupportedOperationException("signature only: new JoinNodes");
  }

  public Step getStep(int p0) {
    throw new UnsupportedOperationException("signature only: JoinNodes.getStep");
  }
}
