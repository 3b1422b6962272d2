package com.atlassian.configurable;

import com.atlassian.core.AtlassianCoreException;

public class ObjectConfigurationException extends AtlassianCoreException {
  public ObjectConfigurationException(String p0) {
    throw new UnsupportedOperationException("signature only: new ObjectConfigurationException");
  }

  public ObjectConfigurationException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new ObjectConfigurationException");
  }

  public ObjectConfigurationException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new ObjectConfigurationException");
  }
}
