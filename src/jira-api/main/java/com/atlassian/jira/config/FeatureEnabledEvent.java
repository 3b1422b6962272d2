package com.atlassian.jira.config;

public class FeatureEnabledEvent extends com.atlassian.jira.config.FeatureEvent {
  public FeatureEnabledEvent(java.lang.String p0) {
    super((java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new FeatureEnabledEvent");
  }

  public FeatureEnabledEvent(java.lang.String p0, com.atlassian.jira.user.ApplicationUser p1) {
    super((java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new FeatureEnabledEvent");
  }
}
