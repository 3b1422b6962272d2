package com.opensymphony.workflow.loader;

public class SecureDTDEntityResolver implements org.xml.sax.EntityResolver {
  public SecureDTDEntityResolver() {
    throw new UnsupportedOperationException("signature only: new SecureDTDEntityResolver");
  }

  public org.xml.sax.InputSource resolveEntity(java.lang.String p0, java.lang.String p1)
      throws org.xml.sax.SAXException, java.io.IOException {
    throw new UnsupportedOperationException(
        "signature only: SecureDTDEntityResolver.resolveEntity");
  }
}
