package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Errors by field and for the whole. Mutable, for one thread. */
public class SimpleErrorCollection implements ErrorCollection, Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<String> messages = new ArrayList<>();
  private final Set<Reason> reasons = new LinkedHashSet<>();

  public SimpleErrorCollection() {}

  public SimpleErrorCollection(String message, Reason reason) {
    addErrorMessage(message, reason);
  }

  public SimpleErrorCollection(List<String> messages, Set<Reason> reasons) {
    addErrorMessages(messages);
    addReasons(reasons);
  }

  public SimpleErrorCollection(ErrorCollection errors) {
    addErrorCollection(errors);
  }

  @Override
  public void addError(String field, String message) {
    errors.put(field, message);
  }

  @Override
  public void addError(String field, String message, Reason reason) {
    addError(field, message);
    addReason(reason);
  }

  @Override
  public void addErrorMessage(String message) {
    messages.add(message);
  }

  @Override
  public void addErrorMessage(String message, Reason reason) {
    addErrorMessage(message);
    addReason(reason);
  }

  @Override
  public Collection<String> getErrorMessages() {
    return messages;
  }

  @Override
  public void setErrorMessages(Collection<String> messages) {
    this.messages.clear();
    this.messages.addAll(messages);
  }

  @Override
  public Collection<String> getFlushedErrorMessages() {
    List<String> flushed = List.copyOf(messages);
    messages.clear();
    return flushed;
  }

  @Override
  public Map<String, String> getErrors() {
    return errors;
  }

  @Override
  public void addErrorCollection(ErrorCollection other) {
    addErrorMessages(other.getErrorMessages());
    addErrors(other.getErrors());
    addReasons(other.getReasons());
  }

  @Override
  public void addErrorMessages(Collection<String> more) {
    messages.addAll(more);
  }

  @Override
  public void addErrors(Map<String, String> more) {
    errors.putAll(more);
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty() || !messages.isEmpty();
  }

  @Override
  public void addReason(Reason reason) {
    reasons.add(reason);
  }

  @Override
  public void addReasons(Set<Reason> more) {
    reasons.addAll(more);
  }

  @Override
  public void setReasons(Set<Reason> reasons) {
    this.reasons.clear();
    this.reasons.addAll(reasons);
  }

  @Override
  public Set<Reason> getReasons() {
    return reasons;
  }

  @Override
  public String toString() {
    return "Errors: " + errors + "\nError Messages: " + messages;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SimpleErrorCollection that
        && errors.equals(that.errors)
        && messages.equals(that.messages)
        && reasons.equals(that.reasons);
  }

  @Override
  public int hashCode() {
    return Objects.hash(errors, messages, reasons);
  }
}
