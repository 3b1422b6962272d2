package com.atlassian.jira.config;

public interface Feature {
  java.lang.String featureKey();
}
