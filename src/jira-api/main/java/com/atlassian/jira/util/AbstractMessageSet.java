package com.atlassian.jira.util;

import java.util.Map;
import java.util.Set;

public abstract class AbstractMessageSet implements MessageSet {
  protected AbstractMessageSet(
      Map<String, MessageSet.MessageLink> p0,
      Map<String, MessageSet.MessageLink> p1,
      Set<String> p2,
      Set<String> p3) {
    throw new UnsupportedOperationException("signature only: new AbstractMessageSet");
  }

  public Set<String> getErrorMessages() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.getErrorMessages");
  }

  public Set<String> getErrorMessagesInEnglish() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.getErrorMessagesInEnglish");
  }

  public Set<String> getWarningMessages() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.getWarningMessages");
  }

  public Set<String> getWarningMessagesInEnglish() {
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

  public MessageSet.MessageLink getLinkForError(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.getLinkForError");
  }

  public MessageSet.MessageLink getLinkForWarning(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.getLinkForWarning");
  }

  public void addMessageSet(MessageSet p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addMessageSet");
  }

  public void addMessage(MessageSet.Level p0, String p1) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addMessage");
  }

  public void addMessage(MessageSet.Level p0, String p1, MessageSet.MessageLink p2) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addMessage");
  }

  public void addErrorMessage(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addErrorMessage");
  }

  public void addErrorMessage(String p0, MessageSet.MessageLink p1) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addErrorMessage");
  }

  public void addErrorMessageInEnglish(String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.addErrorMessageInEnglish");
  }

  public void addWarningMessage(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addWarningMessage");
  }

  public void addWarningMessage(String p0, MessageSet.MessageLink p1) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.addWarningMessage");
  }

  public void addWarningMessageInEnglish(String p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMessageSet.addWarningMessageInEnglish");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: AbstractMessageSet.toString");
  }
}
