package com.atlassian.jira.config;

public class DefaultFeatureStore implements com.atlassian.jira.config.FeatureStore {
  public DefaultFeatureStore(com.atlassian.jira.ofbiz.OfBizDelegator p0) {
    throw new UnsupportedOperationException("signature only: new DefaultFeatureStore");
  }

  public void delete(java.lang.String p0, java.lang.String p1)
      throws com.atlassian.jira.exception.DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.delete");
  }

  public void create(java.lang.String p0, java.lang.String p1)
      throws com.atlassian.jira.exception.DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.create");
  }

  public java.util.Set<java.lang.String> getUserFeatures(java.lang.String p0)
      throws com.atlassian.jira.exception.DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.getUserFeatures");
  }

  public java.util.Set<java.lang.String> getSiteFeatures()
      throws com.atlassian.jira.exception.DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.getSiteFeatures");
  }
}
