package com.atlassian.jira.exception;

public class AttachmentNotFoundException extends com.atlassian.jira.exception.NotFoundException {
  public AttachmentNotFoundException(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: new AttachmentNotFoundException");
  }

  public java.lang.String getAttachmentId() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentNotFoundException.getAttachmentId");
  }
}
