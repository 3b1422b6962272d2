package com.opensymphony.workflow.loader;

public class XMLUtil {
  public XMLUtil() {
    throw new UnsupportedOperationException("signature only: new XMLUtil");
  }

  public static org.w3c.dom.Element getChildElement(org.w3c.dom.Element p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getChildElement");
  }

  public static java.util.List getChildElements(org.w3c.dom.Element p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getChildElements");
  }

  public static java.lang.String getChildText(org.w3c.dom.Element p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getChildText");
  }

  public static java.lang.String getText(org.w3c.dom.Element p0) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getText");
  }

  public static java.lang.String encode(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: XMLUtil.encode");
  }

  public static void printIndent(java.io.PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.printIndent");
  }
}
