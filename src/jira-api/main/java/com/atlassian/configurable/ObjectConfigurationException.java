package com.atlassian.configurable;

public class ObjectConfigurationException extends com.atlassian.core.AtlassianCoreException {
  public ObjectConfigurationException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ObjectConfigurationException");
  }

  public ObjectConfigurationException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new ObjectConfigurationException");
  }

  public ObjectConfigurationException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new ObjectConfigurationException");
  }
}
