package com.atlassian.jira.util;

public interface ErrorCollection {
  void addError(java.lang.String p0, java.lang.String p1);

  void addError(
      java.lang.String p0, java.lang.String p1, com.atlassian.jira.util.ErrorCollection.Reason p2);

  void addErrorMessage(java.lang.String p0);

  void addErrorMessage(java.lang.String p0, com.atlassian.jira.util.ErrorCollection.Reason p1);

  java.util.Collection<java.lang.String> getErrorMessages();

  void setErrorMessages(java.util.Collection<java.lang.String> p0);

  java.util.Collection<java.lang.String> getFlushedErrorMessages();

  java.util.Map<java.lang.String, java.lang.String> getErrors();

  void addErrorCollection(com.atlassian.jira.util.ErrorCollection p0);

  void addErrorMessages(java.util.Collection<java.lang.String> p0);

  void addErrors(java.util.Map<java.lang.String, java.lang.String> p0);

  boolean hasAnyErrors();

  void addReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0);

  void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0);

  void setReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0);

  java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons();

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

    public static com.atlassian.jira.util.ErrorCollection.Reason getWorstReason(
        java.util.Collection<com.atlassian.jira.util.ErrorCollection.Reason> p0) {
      throw new UnsupportedOperationException(
          "signature only: ErrorCollection.Reason.getWorstReason");
    }
  }
}
