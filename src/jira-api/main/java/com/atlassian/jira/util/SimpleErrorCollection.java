package com.atlassian.jira.util;

public class SimpleErrorCollection
    implements com.atlassian.jira.util.ErrorCollection, java.io.Serializable {
  public SimpleErrorCollection() {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public SimpleErrorCollection(
      java.lang.String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public SimpleErrorCollection(
      java.util.List<java.lang.String> p0,
      java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p1) {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public SimpleErrorCollection(com.atlassian.jira.util.ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public void addError(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addError");
  }

  public void addErrorMessage(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorMessage");
  }

  public java.util.Collection<java.lang.String> getErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.getErrorMessages");
  }

  public void setErrorMessages(java.util.Collection<java.lang.String> p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.setErrorMessages");
  }

  public java.util.Collection<java.lang.String> getFlushedErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.getFlushedErrorMessages");
  }

  public java.util.Map<java.lang.String, java.lang.String> getErrors() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.getErrors");
  }

  public void addErrorCollection(com.atlassian.jira.util.ErrorCollection p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorCollection");
  }

  public void addErrorMessages(java.util.Collection<java.lang.String> p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorMessages");
  }

  public void addErrors(java.util.Map<java.lang.String, java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addErrors");
  }

  public boolean hasAnyErrors() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.hasAnyErrors");
  }

  public void addError(
      java.lang.String p0, java.lang.String p1, com.atlassian.jira.util.ErrorCollection.Reason p2) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addError");
  }

  public void addErrorMessage(
      java.lang.String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorMessage");
  }

  public void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addReason");
  }

  public void addReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addReasons");
  }

  public void setReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.setReasons");
  }

  public java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.getReasons");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.toString");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.hashCode");
  }
}
