package com.atlassian.jira.issue;

public class AttachmentsBulkOperationResult<T> {
  public AttachmentsBulkOperationResult(
      java.util.List<com.atlassian.jira.issue.AttachmentError> p0, java.util.List<T> p1) {
    throw new UnsupportedOperationException("signature only: new AttachmentsBulkOperationResult");
  }

  public java.util.List<com.atlassian.jira.issue.AttachmentError> getErrors() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.getErrors");
  }

  public java.util.List<T> getResults() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.getResults");
  }

  public int hashCode() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.hashCode");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.equals");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.toString");
  }
}
