package com.atlassian.jira.config;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import java.util.Set;

public class DefaultFeatureStore implements FeatureStore {
  public DefaultFeatureStore(OfBizDelegator p0) {
    throw new UnsupportedOperationException("signature only: new DefaultFeatureStore");
  }

  public void delete(String p0, String p1) throws DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.delete");
  }

  public void create(String p0, String p1) throws DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.create");
  }

  public Set<String> getUserFeatures(String p0) throws DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.getUserFeatures");
  }

  public Set<String> getSiteFeatures() throws DataAccessException {
    throw new UnsupportedOperationException("signature only: DefaultFeatureStore.getSiteFeatures");
  }
}
