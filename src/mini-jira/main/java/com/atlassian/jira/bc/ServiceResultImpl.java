package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;

/** Whether a service did or may do something. */
public class ServiceResultImpl implements ServiceResult, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient ErrorCollection errors;
  private final transient WarningCollection warnings;

  public ServiceResultImpl(ErrorCollection errors) {
    this(errors, null);
  }

  public ServiceResultImpl(ErrorCollection errors, WarningCollection warnings) {
    this.errors = errors;
    this.warnings = warnings;
  }

  @Override
  public boolean isValid() {
    return !errors.hasAnyErrors();
  }

  @Override
  public ErrorCollection getErrorCollection() {
    return errors;
  }

  @Override
  public WarningCollection getWarningCollection() {
    return warnings;
  }
}
