package com.atlassian.jira.util;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Errors and warnings, each with an optional link. Mutable, for one thread. */
public abstract class AbstractMessageSet implements MessageSet {
  private static final long serialVersionUID = 1L;

  private final Map<String, MessageLink> errors;
  private final Map<String, MessageLink> warnings;
  private final Set<String> errorsInEnglish;
  private final Set<String> warningsInEnglish;

  protected AbstractMessageSet(
      Map<String, MessageLink> errors,
      Map<String, MessageLink> warnings,
      Set<String> errorsInEnglish,
      Set<String> warningsInEnglish) {
    this.errors = errors;
    this.warnings = warnings;
    this.errorsInEnglish = errorsInEnglish;
    this.warningsInEnglish = warningsInEnglish;
  }

  @Override
  public Set<String> getErrorMessages() {
    return errors.keySet();
  }

  @Override
  public Set<String> getErrorMessagesInEnglish() {
    return errorsInEnglish;
  }

  @Override
  public Set<String> getWarningMessages() {
    return warnings.keySet();
  }

  @Override
  public Set<String> getWarningMessagesInEnglish() {
    return warningsInEnglish;
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty() || !errorsInEnglish.isEmpty();
  }

  @Override
  public boolean hasAnyWarnings() {
    return !warnings.isEmpty() || !warningsInEnglish.isEmpty();
  }

  @Override
  public boolean hasAnyMessages() {
    return hasAnyErrors() || hasAnyWarnings();
  }

  @Override
  public MessageLink getLinkForError(String message) {
    return errors.get(message);
  }

  @Override
  public MessageLink getLinkForWarning(String message) {
    return warnings.get(message);
  }

  @Override
  public void addMessageSet(MessageSet other) {
    other.getErrorMessages().forEach(text -> addErrorMessage(text, other.getLinkForError(text)));
    other
        .getWarningMessages()
        .forEach(text -> addWarningMessage(text, other.getLinkForWarning(text)));
    errorsInEnglish.addAll(other.getErrorMessagesInEnglish());
    warningsInEnglish.addAll(other.getWarningMessagesInEnglish());
  }

  @Override
  public void addMessage(Level level, String message) {
    addMessage(level, message, null);
  }

  @Override
  public void addMessage(Level level, String message, MessageLink link) {
    if (level == Level.ERROR) {
      addErrorMessage(message, link);
    } else {
      addWarningMessage(message, link);
    }
  }

  @Override
  public void addErrorMessage(String message) {
    addErrorMessage(message, null);
  }

  @Override
  public void addErrorMessage(String message, MessageLink link) {
    errors.put(message, link);
  }

  @Override
  public void addErrorMessageInEnglish(String message) {
    errorsInEnglish.add(message);
  }

  @Override
  public void addWarningMessage(String message) {
    addWarningMessage(message, null);
  }

  @Override
  public void addWarningMessage(String message, MessageLink link) {
    warnings.put(message, link);
  }

  @Override
  public void addWarningMessageInEnglish(String message) {
    warningsInEnglish.add(message);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AbstractMessageSet that
        && errors.keySet().equals(that.errors.keySet())
        && warnings.keySet().equals(that.warnings.keySet());
  }

  @Override
  public int hashCode() {
    return Objects.hash(errors.keySet(), warnings.keySet());
  }

  @Override
  public String toString() {
    return "errors " + errors.keySet() + ", warnings " + warnings.keySet();
  }
}
