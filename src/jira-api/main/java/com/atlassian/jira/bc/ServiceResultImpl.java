package com.atlassian.jira.bc;

public class ServiceResultImpl
    implements com.atlassian.jira.bc.ServiceResult, java.io.Serializable {
  public ServiceResultImpl(com.atlassian.jira.util.ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: new ServiceResultImpl");
  }

  public ServiceResultImpl(
      com.atlassian.jira.util.ErrorCollection p0, com.atlassian.jira.util.WarningCollection p1) {
    throw new UnsupportedOperationException("signature only: new ServiceResultImpl");
  }

  public boolean isValid() {
    throw new UnsupportedOperationException("signature only: ServiceResultImpl.isValid");
  }

  public com.atlassian.jira.util.ErrorCollection getErrorCollection() {
    throw new UnsupportedOperationException("signature only: ServiceResultImpl.getErrorCollection");
  }

  public com.atlassian.jira.util.WarningCollection getWarningCollection() {
    throw new UnsupportedOperationException(
        "signature only: ServiceResultImpl.getWarningCollection");
  }
}
