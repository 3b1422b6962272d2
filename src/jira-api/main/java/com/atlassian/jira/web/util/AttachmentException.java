package com.atlassian.jira.web.util;

public class AttachmentException extends java.lang.Exception {
  public AttachmentException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new AttachmentException");
  }

  public AttachmentException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new AttachmentException");
  }

  public AttachmentException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new AttachmentException");
  }
}
