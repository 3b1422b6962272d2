package com.atlassian.jira.util;

public abstract class AbstractMessageSet implements com.atlassian.jira.util.MessageSet {
  protected AbstractMessageSet(
      java.util.Map<java.lang.String, com.atlassian.jira.util.MessageSet.MessageLink> p0,
      java.util.Map<java.lang.String, com.atlassian.jira.util.MessageSet.MessageLink> p1,
      java.util.Set<java.lang.String> p2,
      java.util.Set<java.lang.String> p3) {
    throw new UnsupportedOperationException("signature only: new AbstractMessageSet");
  }

  public java.util.Set<java.lang.String> getErrorMessages() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.getErrorMessages");
  }

  public java.util.Set<java.lang.String> getErrorMessagesInEnglish() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.getErrorMessagesInEnglish");
  }

  public java.util.Set<java.lang.String> getWarningMessages() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.getWarningMessages");
  }

  public java.util.Set<java.lang.String> getWarningMessagesInEnglish() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.getWarningMessagesInEnglish");
  }

  public boolean hasAnyErrors() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.hasAnyErrors");
  }

  public boolean hasAnyWarnings() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.hasAnyWarnings");
  }

  public boolean hasAnyMessages() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.hasAnyMessages");
  }

  public com.atlassian.jira.util.MessageSet.MessageLink getLinkForError(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.getLinkForError");
  }

  public com.atlassian.jira.util.MessageSet.MessageLink getLinkForWarning(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.getLinkForWarning");
  }

  public void addMessageSet(com.atlassian.jira.util.MessageSet p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addMessageSet");
  }

  public void addMessage(com.atlassian.jira.util.MessageSet.Level p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addMessage");
  }

  public void addMessage(
      com.atlassian.jira.util.MessageSet.Level p0,
      java.lang.String p1,
      com.atlassian.jira.util.MessageSet.MessageLink p2) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addMessage");
  }

  public void addErrorMessage(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addErrorMessage");
  }

  public void addErrorMessage(
      java.lang.String p0, com.atlassian.jira.util.MessageSet.MessageLink p1) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addErrorMessage");
  }

  public void addErrorMessageInEnglish(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.addErrorMessageInEnglish");
  }

  public void addWarningMessage(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addWarningMessage");
  }

  public void addWarningMessage(
      java.lang.String p0, com.atlassian.jira.util.MessageSet.MessageLink p1) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addWarningMessage");
  }

  public void addWarningMessageInEnglish(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.addWarningMessageInEnglish");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.toString");
  }
}
