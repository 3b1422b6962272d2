package com.atlassian.jira.bc;

public interface ServiceOutcome<T> extends com.atlassian.jira.bc.ServiceResult {
  T getReturnedValue();

  T get();

  default <R> R fold(
      java.util.function.Function<? super T, R> p0,
      java.util.function.Function<? super com.atlassian.jira.util.ErrorCollection, R> p1) {
    throw new UnsupportedOperationException("signature only: ServiceOutcome.fold");
  }
}
