package com.atlassian.jira.config;

public class FeatureEvent {
  protected FeatureEvent(String p0) {
    throw new UnsupportedOperationException("signature only: new FeatureEvent");
  }

  public String feature() {
    throw new UnsupportedOperationException("signature only: FeatureEvent.feature");
  }

  public String username() {
    throw new UnsupportedOperationException("signature only: FeatureEvent.username");
  }
}
