package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;

public class ServiceResultImpl implements ServiceResult, Serializable {
  public ServiceResultImpl(ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: new ServiceResultImpl");
  }

  public ServiceResultImpl(ErrorCollection p0, WarningCollection p1) {
    throw new UnsupportedOperationException("signature only: new ServiceResultImpl");
  }

  public boolean isValid() {
    throw new UnsupportedOperationException("signature only: ServiceResultImpl.isValid");
  }

  public ErrorCollection getErrorCollection() {
    throw new UnsupportedOperationException("signature only: ServiceResultImpl.getErrorCollection");
  }

  public WarningCollection getWarningCollection() {
    throw new UnsupportedOperationException(
        "signature only: ServiceResultImpl.getWarningCollection");
  }
}
