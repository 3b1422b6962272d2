package com.atlassian.jira.plugin.webfragment.model;

public class SimpleLinkSectionImpl
    implements com.atlassian.jira.plugin.webfragment.model.SimpleLinkSection {
  protected final java.lang.String label = null;
  protected final java.lang.String title = null;
  protected final java.lang.String iconUrl = null;
  protected final java.lang.String style = null;
  protected final java.lang.String id = null;
  protected final java.util.Map<java.lang.String, java.lang.String> params = null;
  protected final java.lang.Integer weight = null;

  public SimpleLinkSectionImpl(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.Map<java.lang.String, java.lang.String> p5) {
    throw new UnsupportedOperationException("signature only: new SimpleLinkSectionImpl");
  }

  public SimpleLinkSectionImpl(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.util.Map<java.lang.String, java.lang.String> p5,
      java.lang.Integer p6) {
    throw new UnsupportedOperationException("signature only: new SimpleLinkSectionImpl");
  }

  public SimpleLinkSectionImpl(
      java.lang.String p0, com.atlassian.jira.plugin.webfragment.model.SimpleLinkSectionImpl p1) {
    throw new UnsupportedOperationException("signature only: new SimpleLinkSectionImpl");
  }

  public java.lang.String getLabel() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getLabel");
  }

  public java.lang.String getTitle() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getTitle");
  }

  public java.lang.String getIconUrl() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getIconUrl");
  }

  public java.lang.String getStyleClass() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getStyleClass");
  }

  public java.lang.String getId() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getId");
  }

  public java.util.Map<java.lang.String, java.lang.String> getParams() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getParams");
  }

  public java.lang.Integer getWeight() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getWeight");
  }
}
