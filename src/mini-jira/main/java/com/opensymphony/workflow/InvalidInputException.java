package com.opensymphony.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a validator objects to: messages for the whole and messages by field. */
public class InvalidInputException extends WorkflowException {
  private static final long serialVersionUID = 1L;

  private final List<String> genericErrors = new ArrayList<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  public InvalidInputException() {}

  /** The errors of another exception, or one message for the whole. */
  @SuppressWarnings("unchecked")
  public InvalidInputException(Object input) {
    if (input instanceof InvalidInputException other) {
      genericErrors.addAll(other.genericErrors);
      errors.putAll(other.errors);
    } else if (input instanceof Map<?, ?> map) {
      errors.putAll((Map<String, String>) map);
    } else {
      genericErrors.add(String.valueOf(input));
    }
  }

  public InvalidInputException(String error) {
    super(error);
    addError(error);
  }

  public InvalidInputException(String field, String error) {
    super(error);
    addError(field, error);
  }

  @SuppressWarnings("rawtypes")
  public Map getErrors() {
    return errors;
  }

  @SuppressWarnings("rawtypes")
  public List getGenericErrors() {
    return genericErrors;
  }

  public void addError(String error) {
    genericErrors.add(error);
  }

  public void addError(String field, String error) {
    errors.put(field, error);
  }

  @Override
  public String toString() {
    return "[InvalidInputException: [Error map: "
        + errors
        + "] [Error list: "
        + genericErrors
        + "]";
  }
}
