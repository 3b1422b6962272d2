package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;

public class FeatureDisabledEvent extends FeatureEvent {
  public FeatureDisabledEvent(String p0) {
    super((String) null);
    throw new UnsupportedOperationException("signature only: new FeatureDisabledEvent");
  }

  public FeatureDisabledEvent(String p0, ApplicationUser p1) {
    super((String) null);
    throw new UnsupportedOperationException("signature only: new FeatureDisabledEvent");
  }
}
