package com.atlassian.jira.web.util;

public class AttachmentException extends Exception {
  public AttachmentException(String p0) {
    throw new UnsupportedOperationException("signature only: new AttachmentException");
  }

  public AttachmentException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new AttachmentException");
  }

  public AttachmentException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new AttachmentException");
  }
}
