package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

public interface ErrorCollection {
  void addError(String p0, String p1);

  void addError(String p0, String p1, ErrorCollection.Reason p2);

  void addErrorMessage(String p0);

  void addErrorMessage(String p0, ErrorCollection.Reason p1);

  Collection<String> getErrorMessages();

  void setErrorMessages(Collection<String> p0);

  Collection<String> getFlushedErrorMessages();

  Map<String, String> getErrors();

  void addErrorCollection(ErrorCollection p0);

  void addErrorMessages(Collection<String> p0);

  void addErrors(Map<String, String> p0);

  boolean hasAnyErrors();

  void addReasons(Set<ErrorCollection.Reason> p0);

  void addReason(ErrorCollection.Reason p0);

  void setReasons(Set<ErrorCollection.Reason> p0);

  Set<ErrorCollection.Reason> getReasons();

  public enum Reason {
    NOT_FOUND,
    NOT_LOGGED_IN,
    FORBIDDEN,
    VALIDATION_FAILED,
    CONFLICT,
    SERVER_ERROR,
    PRECONDITION_FAILED;

    public int getHttpStatusCode() {
      throw new UnsupportedOperationException(
          "signature only: ErrorCollection.Reason.getHttpStatusCode");
    }

    public static ErrorCollection.Reason getWorstReason(Collection<ErrorCollection.Reason> p0) {
      throw new UnsupportedOperationException(
          "signature only: ErrorCollection.Reason.getWorstReason");
    }
  }
}
