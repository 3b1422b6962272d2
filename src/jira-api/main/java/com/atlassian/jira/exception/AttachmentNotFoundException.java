package com.atlassian.jira.exception;

public class AttachmentNotFoundException extends NotFoundException {
  public AttachmentNotFoundException(Object p0) {
    throw new UnsupportedOperationException("signature only: new AttachmentNotFoundException");
  }

  public String getAttachmentId() {
    throw new UnsupportedOperationException(
        "signature only: AttachmentNotFoundException.getAttachmentId");
  }
}
