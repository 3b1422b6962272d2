package com.atlassian.jira.bc;

public class ServiceOutcomeImpl<T> extends com.atlassian.jira.bc.ServiceResultImpl
    implements com.atlassian.jira.bc.ServiceOutcome<T> {
  public static <T> com.atlassian.jira.bc.ServiceOutcomeImpl<T> ok(T p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.ok");
  }

  public static <T> com.atlassian.jira.bc.ServiceOutcomeImpl<T> error(
      com.atlassian.jira.bc.ServiceOutcome<?> p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.error");
  }

  public static <T> com.atlassian.jira.bc.ServiceOutcomeImpl<T> error(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.error");
  }

  public static <T> com.atlassian.jira.bc.ServiceOutcomeImpl<T> error(
      java.lang.String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.error");
  }

  public static <T> com.atlassian.jira.bc.ServiceOutcomeImpl<T> from(
      com.atlassian.jira.util.ErrorCollection p0, T p1) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.from");
  }

  public static <T> com.atlassian.jira.bc.ServiceOutcomeImpl<T> from(
      com.atlassian.jira.util.ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.from");
  }

  public ServiceOutcomeImpl(com.atlassian.jira.util.ErrorCollection p0) {
    super((com.atlassian.jira.util.ErrorCollection) null);
    throw new UnsupportedOperationException("signature only: new ServiceOutcomeImpl");
  }

  public ServiceOutcomeImpl(com.atlassian.jira.util.ErrorCollection p0, T p1) {
    super((com.atlassian.jira.util.ErrorCollection) null);
    throw new UnsupportedOperationException("signature only: new ServiceOutcomeImpl");
  }

  public T getReturnedValue() {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.getReturnedValue");
  }

  public T get() {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.get");
  }
}
