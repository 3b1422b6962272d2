package com.atlassian.jira.issue;

import java.util.List;

public class AttachmentsBulkOperationResult<T> {
  public AttachmentsBulkOperationResult(List<AttachmentError> p0, List<T> p1) {
    throw new UnsupportedOperationException("signature only: new AttachmentsBulkOperationResult");
  }

  public List<AttachmentError> getErrors() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.getErrors");
  }

  public List<T> getResults() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.getResults");
  }

  public int hashCode() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.hashCode");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.equals");
  }

  public String toString() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentsBulkOperationResult.toString");
  }
}
