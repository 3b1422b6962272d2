package com.atlassian.jira.util;

public class ErrorCollections {
  public ErrorCollections() {
    throw new UnsupportedOperationException("signature only: new ErrorCollections");
  }

  public static ErrorCollection empty() {
    throw new UnsupportedOperationException("signature only: ErrorCollections.empty");
  }

  public static ErrorCollection create(String p0, ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.create");
  }

  public static ErrorCollection create(String p0, String p1, ErrorCollection.Reason p2) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.create");
  }

  public static ErrorCollection validationError(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.validationError");
  }

  public static ErrorCollection copyOf(ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.copyOf");
  }

  public static ErrorCollection join(ErrorCollection[] p0) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.join");
  }
}
