package com.opensymphony.workflow;

public class JoinNodes {
  public JoinNodes(java.util.Collection p0) {
    throw new UnsupportedOperationException("signature only: new JoinNodes");
  }

  public com.opensymphony.workflow.spi.Step getStep(int p0) {
    throw new UnsupportedOperationException("signature only: JoinNodes.getStep");
  }
}
