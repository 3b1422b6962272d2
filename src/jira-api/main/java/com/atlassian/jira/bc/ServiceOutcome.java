package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.util.function.Function;

public interface ServiceOutcome<T> extends ServiceResult {
  T getReturnedValue();

  T get();

  default <R> R fold(Function<? super T, R> p0, Function<? super ErrorCollection, R> p1) {
    throw new UnsupportedOperationException("signature only: ServiceOutcome.fold");
  }
}
