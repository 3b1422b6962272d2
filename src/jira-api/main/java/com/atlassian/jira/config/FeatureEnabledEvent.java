package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;

public class FeatureEnabledEvent extends FeatureEvent {
  public FeatureEnabledEvent(String p0) {
    super((String) null);
    throw new UnsupportedOperationException("signature only: new FeatureEnabledEvent");
  }

  public FeatureEnabledEvent(String p0, ApplicationUser p1) {
    super((String) null);
    throw new UnsupportedOperationException("signature only: new FeatureEnabledEvent");
  }
}
