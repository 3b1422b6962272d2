package com.atlassian.jira.util;

/** Makes collections of errors. */
public class ErrorCollections {
  public ErrorCollections() {}

  public static ErrorCollection empty() {
    return new SimpleErrorCollection();
  }

  public static ErrorCollection create(String message, ErrorCollection.Reason reason) {
    return new SimpleErrorCollection(message, reason);
  }

  public static ErrorCollection create(
      String field, String message, ErrorCollection.Reason reason) {
    ErrorCollection errors = new SimpleErrorCollection();
    errors.addError(field, message, reason);
    return errors;
  }

  public static ErrorCollection validationError(String field, String message) {
    return create(field, message, ErrorCollection.Reason.VALIDATION_FAILED);
  }

  public static ErrorCollection copyOf(ErrorCollection errors) {
    return new SimpleErrorCollection(errors);
  }
}
