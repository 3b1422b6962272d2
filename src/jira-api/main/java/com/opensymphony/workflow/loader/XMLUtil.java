package com.opensymphony.workflow.loader;

import java.io.PrintWriter;
import java.util.List;
import org.w3c.dom.Element;

public class XMLUtil {
  public XMLUtil() {
    throw new UnsupportedOperationException("signature only: new XMLUtil");
  }

  public static Element getChildElement(Element p0, String p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getChildElement");
  }

  public static List getChildElements(Element p0, String p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getChildElements");
  }

  public static String getChildText(Element p0, String p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getChildText");
  }

  public static String getText(Element p0) {
    throw new UnsupportedOperationException("signature only: XMLUtil.getText");
  }

  public static String encode(Object p0) {
    throw new UnsupportedOperationException("signature only: XMLUtil.encode");
  }

  public static void printIndent(PrintWriter p0, int p1) {
    throw new UnsupportedOperationException("signature only: XMLUtil.printIndent");
  }
}
