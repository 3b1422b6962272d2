package com.atlassian.jira.util;

public class ErrorCollections {
  public ErrorCollections() {
    throw new UnsupportedOperationException("signature only: new ErrorCollections");
  }

  public static com.atlassian.jira.util.ErrorCollection empty() {
    throw new UnsupportedOperationException("signature only: ErrorCollections.empty");
  }

  public static com.atlassian.jira.util.ErrorCollection create(
      java.lang.String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.create");
  }

  public static com.atlassian.jira.util.ErrorCollection create(
      java.lang.String p0, java.lang.String p1, com.atlassian.jira.util.ErrorCollection.Reason p2) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.create");
  }

  public static com.atlassian.jira.util.ErrorCollection validationError(
      java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.validationError");
  }

  public static com.atlassian.jira.util.ErrorCollection copyOf(
      com.atlassian.jira.util.ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.copyOf");
  }

  public static com.atlassian.jira.util.ErrorCollection join(
      com.atlassian.jira.util.ErrorCollection[] p0) {
    throw new UnsupportedOperationException("signature only: ErrorCollections.join");
  }
}
