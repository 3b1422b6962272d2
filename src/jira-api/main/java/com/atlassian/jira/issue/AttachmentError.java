package com.atlassian.jira.issue;

import com.atlassian.jira.util.ErrorCollection;

public class AttachmentError {
  public AttachmentError(String p0, String p1, String p2, ErrorCollection.Reason p3) {
    throw new UnsupportedOperationException("signature only: new AttachmentError");
  }

  public String getFilename() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getFilename");
  }

  public String getLogMessage() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getLogMessage");
  }

  public String getLocalizedMessage() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getLocalizedMessage");
  }

  public ErrorCollection.Reason getReason() {
    throw new UnsupportedOperationException("signature only: AttachmentError.getReason");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AttachmentError.hashCode");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AttachmentError.equals");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: AttachmentError.toString");
  }
}
