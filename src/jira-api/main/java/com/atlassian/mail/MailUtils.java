package com.atlassian.mail;

public class MailUtils {
  public MailUtils() {
    throw new UnsupportedOperationException("signature only: new MailUtils");
  }

  public static java.lang.String getContentType(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: MailUtils.getContentType");
  }

  public static java.lang.String fixMimeEncodedFilename(java.lang.String p0)
      throws java.io.IOException {
    throw new UnsupportedOperationException("signature only: MailUtils.fixMimeEncodedFilename");
  }

  public static java.lang.String getLocalHostName() {
    throw new UnsupportedOperationException("signature only: MailUtils.getLocalHostName");
  }

  public static boolean isIpAddress(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: MailUtils.isIpAddress");
  }

  public static class Attachment {
    public Attachment(java.lang.String p0, java.lang.String p1, java.lang.String p2, byte[] p3) {
      throw new UnsupportedOperationException("signature only: new MailUtils.Attachment");
    }

    public Attachment(java.lang.String p0, java.lang.String p1, byte[] p2) {
      throw new UnsupportedOperationException("signature only: new MailUtils.Attachment");
    }

    public java.lang.String getContentType() {
      throw new UnsupportedOperationException(
          "signature only: MailUtils.Attachment.getContentType");
    }

    public byte[] getContents() {
      throw new UnsupportedOperationException("signature only: MailUtils.Attachment.getContents");
    }

    public java.lang.String getFilename() {
      throw new UnsupportedOperationException("signature only: MailUtils.Attachment.getFilename");
    }

    public java.lang.String getContentId() {
      throw new UnsupportedOperationException("signature only: MailUtils.Attachment.getContentId");
    }
  }
}
