package com.atlassian.jira.config;

import com.atlassian.jira.exception.DataAccessException;
import java.util.Set;

public interface FeatureStore {
  void delete(String p0, String p1) throws DataAccessException;

  void create(String p0, String p1) throws DataAccessException;

  Set<String> getUserFeatures(String p0) throws DataAccessException;

  Set<String> getSiteFeatures() throws DataAccessException;
}
