package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** Errors by field and for the whole, with the reasons behind them. */
public interface ErrorCollection {
  void addError(String field, String message);

  void addError(String field, String message, Reason reason);

  void addErrorMessage(String message);

  void addErrorMessage(String message, Reason reason);

  Collection<String> getErrorMessages();

  void setErrorMessages(Collection<String> messages);

  Collection<String> getFlushedErrorMessages();

  Map<String, String> getErrors();

  void addErrorCollection(ErrorCollection errors);

  void addErrorMessages(Collection<String> messages);

  void addErrors(Map<String, String> errors);

  boolean hasAnyErrors();

  void addReasons(Set<Reason> reasons);

  void addReason(Reason reason);

  void setReasons(Set<Reason> reasons);

  Set<Reason> getReasons();

  /** Why something was refused, from the gravest. */
  public enum Reason {
    NOT_FOUND(404),
    NOT_LOGGED_IN(401),
    FORBIDDEN(403),
    VALIDATION_FAILED(400),
    CONFLICT(409),
    SERVER_ERROR(500),
    PRECONDITION_FAILED(412);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    public int getHttpStatusCode() {
      return status;
    }

    public static Reason getWorstReason(Collection<Reason> reasons) {
      return reasons.stream().min(Comparator.naturalOrder()).orElse(null);
    }
  }
}
