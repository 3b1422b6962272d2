package com.atlassian.jira.config;

public class FeatureDisabledEvent extends com.atlassian.jira.config.FeatureEvent {
  public FeatureDisabledEvent(java.lang.String p0) {
    super((java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new FeatureDisabledEvent");
  }

  public FeatureDisabledEvent(java.lang.String p0, com.atlassian.jira.user.ApplicationUser p1) {
    super((java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new FeatureDisabledEvent");
  }
}
