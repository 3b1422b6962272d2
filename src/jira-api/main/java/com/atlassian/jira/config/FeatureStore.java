package com.atlassian.jira.config;

public interface FeatureStore {
  void delete(java.lang.String p0, java.lang.String p1)
      throws com.atlassian.jira.exception.DataAccessException;

  void create(java.lang.String p0, java.lang.String p1)
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.Set<java.lang.String> getUserFeatures(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException;

  java.util.Set<java.lang.String> getSiteFeatures()
      throws com.atlassian.jira.exception.DataAccessException;
}
