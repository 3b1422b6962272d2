package com.opensymphony.workflow.loader;

import java.io.IOException;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

public class SecureDTDEntityResolver implements EntityResolver {
  public SecureDTDEntityResolver() {
    throw new UnsupportedOperationException("signature only: new SecureDTDEntityResolver");
  }

  public InputSource resolveEntity(String p0, String p1) throws SAXException, IOException {
    throw new UnsupportedOperationException(
        "signature only: SecureDTDEntityResolver.resolveEntity");
  }
}
