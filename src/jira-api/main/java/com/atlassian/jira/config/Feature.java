package com.atlassian.jira.config;

public interface Feature {
  String featureKey();
}
