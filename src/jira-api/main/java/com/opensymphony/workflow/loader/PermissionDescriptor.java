package com.opensymphony.workflow.loader;

import java.io.PrintWriter;
import org.w3c.dom.Element;

public class PermissionDescriptor extends AbstractDescriptor {
  protected RestrictionDescriptor restriction;
  protected String name;

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.setName");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.getName");
  }

  public void setRestriction(RestrictionDescriptor p0) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.setRestriction");
  }

  public RestrictionDescriptor getRestriction() {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.getRestriction");
  }

  public void writeXML(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.writeXML");
  }

  protected void init(Element p0) {
    throw new UnsupportedOperationException("signature only: PermissionDescriptor.init");
  }

  PermissionDescriptor() {
    throw new UnsupportedOperationException("signature only: new PermissionDescriptor");
  }
}
