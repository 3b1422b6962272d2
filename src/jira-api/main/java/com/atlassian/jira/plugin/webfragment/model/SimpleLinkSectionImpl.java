package com.atlassian.jira.plugin.webfragment.model;

import java.util.Map;

public class SimpleLinkSectionImpl implements SimpleLinkSection {
  protected final String label = null;
  protected final String title = null;
  protected final String iconUrl = null;
  protected final String style = null;
  protected final String id = null;
  protected final Map<String, String> params = null;
  protected final Integer weight = null;

  public SimpleLinkSectionImpl(
      String p0, String p1, String p2, String p3, String p4, Map<String, String> p5) {
    throw new UnsupportedOperationException("signature only: new SimpleLinkSectionImpl");
  }

  public SimpleLinkSectionImpl(
      String p0, String p1, String p2, String p3, String p4, Map<String, String> p5, Integer p6) {
    throw new UnsupportedOperationException("signature only: new SimpleLinkSectionImpl");
  }

  public SimpleLinkSectionImpl(String p0, SimpleLinkSectionImpl p1) {
    throw new UnsupportedOperationException("signature only: new SimpleLinkSectionImpl");
  }

  public String getLabel() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getLabel");
  }

  public String getTitle() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getTitle");
  }

  public String getIconUrl() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getIconUrl");
  }

  public String getStyleClass() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getStyleClass");
  }

  public String getId() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getId");
  }

  public Map<String, String> getParams() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getParams");
  }

  public Integer getWeight() {
    throw new UnsupportedOperationException("signature only: SimpleLinkSectionImpl.getWeight");
  }
}
