package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

public class ServiceOutcomeImpl<T> extends ServiceResultImpl implements ServiceOutcome<T> {
  public static <T> ServiceOutcomeImpl<T> ok(T p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.ok");
  }

  public static <T> ServiceOutcomeImpl<T> error(ServiceOutcome<?> p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.error");
  }

  public static <T> ServiceOutcomeImpl<T> error(String p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.error");
  }

  public static <T> ServiceOutcomeImpl<T> error(String p0, ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.error");
  }

  public static <T> ServiceOutcomeImpl<T> from(ErrorCollection p0, T p1) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.from");
  }

  public static <T> ServiceOutcomeImpl<T> from(ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.from");
  }

  public ServiceOutcomeImpl(ErrorCollection p0) {
    super((ErrorCollection) null);
    throw new UnsupportedOperationException("signature only: new ServiceOutcomeImpl");
  }

  public ServiceOutcomeImpl(ErrorCollection p0, T p1) {
    super((ErrorCollection) null);
    throw new UnsupportedOperationException("signature only: new ServiceOutcomeImpl");
  }

  public T getReturnedValue() {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.getReturnedValue");
  }

  public T get() {
    throw new UnsupportedOperationException("signature only: ServiceOutcomeImpl.get");
  }
}
