package com.atlassian.jira.plugin.webfragment.model;

public class SimpleLinkImpl
    extends com.atlassian.jira.plugin.webfragment.model.SimpleLinkSectionImpl
    implements com.atlassian.jira.plugin.webfragment.model.SimpleLink {
  public SimpleLinkImpl(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6) {
    super(
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.util.Map) null);
    throw new UnsupportedOperationException("signature only: new SimpleLinkImpl");
  }

  public SimpleLinkImpl(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.Map<java.lang.String, java.lang.String> p5,
      java.lang.String p6,
      java.lang.String p7) {
    super(
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.util.Map) null);
    throw new UnsupportedOperationException("signature only: new SimpleLinkImpl");
  }

  public SimpleLinkImpl(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.Map<java.lang.String, java.lang.String> p5,
      java.lang.String p6,
      java.lang.String p7,
      java.lang.Integer p8) {
    super(
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.lang.String) null,
        (java.util.Map) null);
    throw new UnsupportedOperationException("signature only: new SimpleLinkImpl");
  }

  public java.lang.String getUrl() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.getUrl");
  }

  public java.lang.String getAccessKey() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.getAccessKey");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SimpleLinkImpl.toString");
  }
}
