package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/** What a service gives, or what it objects to. */
public class ServiceOutcomeImpl<T> extends ServiceResultImpl implements ServiceOutcome<T> {
  private static final long serialVersionUID = 1L;

  private final transient T value;

  public ServiceOutcomeImpl(ErrorCollection errors) {
    this(errors, null);
  }

  public ServiceOutcomeImpl(ErrorCollection errors, T value) {
    super(errors);
    this.value = value;
  }

  public static <T> ServiceOutcomeImpl<T> ok(T value) {
    return new ServiceOutcomeImpl<>(new SimpleErrorCollection(), value);
  }

  public static <T> ServiceOutcomeImpl<T> error(ServiceOutcome<?> outcome) {
    return new ServiceOutcomeImpl<>(outcome.getErrorCollection());
  }

  public static <T> ServiceOutcomeImpl<T> error(String message) {
    return error(message, ErrorCollection.Reason.VALIDATION_FAILED);
  }

  public static <T> ServiceOutcomeImpl<T> error(String message, ErrorCollection.Reason reason) {
    return new ServiceOutcomeImpl<>(new SimpleErrorCollection(message, reason));
  }

  public static <T> ServiceOutcomeImpl<T> from(ErrorCollection errors, T value) {
    return new ServiceOutcomeImpl<>(errors, value);
  }

  public static <T> ServiceOutcomeImpl<T> from(ErrorCollection errors) {
    return new ServiceOutcomeImpl<>(errors);
  }

  @Override
  public T getReturnedValue() {
    return value;
  }

  @Override
  public T get() {
    return value;
  }
}
