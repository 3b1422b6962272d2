package com.atlassian.jira.plugin.webfragment.model;

import java.util.Map;

public class SimpleLinkImpl extends SimpleLinkSectionImpl implements SimpleLink {
  public SimpleLinkImpl(
      String p0, String p1, String p2, String p3, String p4, String p5, String p6) {
    super((String) null, (String) null, (String) null, (String) null, (String) null, (Map) null);
    throw new UnsupportedOperationException("signature only: new SimpleLinkImpl");
  }

  public SimpleLinkImpl(
      String p0,
      String p1,
      String p2,
      String p3,
      String p4,
      Map<String, String> p5,
      String p6,
      String p7) {
    super((String) null, (String) null, (String) null, (String) null, (String) null, (Map) null);
    throw new UnsupportedOperationException("signature only: new SimpleLinkImpl");
  }

  public SimpleLinkImpl(
      String p0,
      String p1,
      String p2,
      String p3,
      String p4,
      Map<String, String> p5,
      String p6,
      String p7,
      Integer p8) {
    super((String) null, (String) null, (String) null, (String) null, (String) null, (Map) null);
    throw new UnsupportedOperationException("signature only: new SimpleLinkImpl");
  }

  public String getUrl() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.getUrl");
  }

  public String getAccessKey() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.getAccessKey");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.toString");
  }
}
