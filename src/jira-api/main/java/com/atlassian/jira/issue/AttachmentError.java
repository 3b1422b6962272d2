package com.atlassian.jira.issue;

public class AttachmentError {
  public AttachmentError(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.util.ErrorCollection.Reason p3) {
    throw new UnsupportedOperationException("signature only: new AttachmentError");
  }

  public java.lang.String getFilename() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getFilename");
  }

  public java.lang.String getLogMessage() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getLogMessage");
  }

  public java.lang.String getLocalizedMessage() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getLocalizedMessage");
  }

  public com.atlassian.jira.util.ErrorCollection.Reason getReason() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getReason");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AttachmentError.hashCode");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AttachmentError.equals");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: AttachmentError.toString");
  }
}
