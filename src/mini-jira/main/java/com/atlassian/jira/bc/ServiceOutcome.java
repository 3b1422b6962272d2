package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.util.function.Function;

/** What a service gives, or what it objects to. */
public interface ServiceOutcome<T> extends ServiceResult {
  T getReturnedValue();

  T get();

  default <R> R fold(
      Function<? super T, R> whenValid, Function<? super ErrorCollection, R> otherwise) {
    return isValid() ? whenValid.apply(get()) : otherwise.apply(getErrorCollection());
  }
}
