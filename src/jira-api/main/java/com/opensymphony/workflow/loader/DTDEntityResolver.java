package com.opensymphony.workflow.loader;

public class DTDEntityResolver implements org.xml.sax.EntityResolver {
  public DTDEntityResolver() {
    throw new UnsupportedOperationException("signature only: new DTDEntityResolver");
  }

  public org.xml.sax.InputSource resolveEntity(java.lang.String p0, java.lang.String p1)
      throws org.xml.sax.SAXException, java.io.IOException {
    throw new UnsupportedOperationException("signature only: DTDEntityResolver.resolveEntity");
  }
}
