package com.atlassian.jira.config;

public class FeatureEvent {
  protected FeatureEvent(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new FeatureEvent");
  }

  public java.lang.String feature() {
    throw new UnsupportedOperationException("signature only: FeatureEvent.feature");
  }

  public java.lang.String username() {
    throw new UnsupportedOperationException("signature only: FeatureEvent.username");
  }
}
