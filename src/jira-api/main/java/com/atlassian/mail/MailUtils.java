package com.atlassian.mail;

import java.io.IOException;

public class MailUtils {
  public MailUtils() {
    throw new UnsupportedOperationException("signature only: new MailUtils");
  }

  public static String getContentType(String p0) {
    throw new UnsupportedOperationException("signature only: MailUtils.getContentType");
  }

  public static String fixMimeEncodedFilename(String p0) throws IOException {
    throw new UnsupportedOperationException("signature only: MailUtils.fixMimeEncodedFilename");
  }

  public static String getLocalHostName() {
    throw new UnsupportedOperationException("signature only: MailUtils.getLocalHostName");
  }

  public static boolean isIpAddress(String p0) {
    throw new UnsupportedOperationException("signature only: MailUtils.isIpAddress");
  }

  public static class Attachment {
    public Attachment(String p0, String p1, String p2, byte[] p3) {
      throw new UnsupportedOperationException("signature only: new MailUtils.Attachment");
    }

    public Attachment(String p0, String p1, byte[] p2) {
      throw new UnsupportedOperationException("signature only: new MailUtils.Attachment");
    }

    public String getContentType() {
      throw new UnsupportedOperationException(
          "signature only: MailUtils.Attachment.getContentType");
    }

    public byte[] getContents() {
      throw new UnsupportedOperationException("signature only: MailUtils.Attachment.getContents");
    }

    public String getFilename() {
      throw new UnsupportedOperationException("signature only: MailUtils.Attachment.getFilename");
    }

    public String getContentId() {
      throw new UnsupportedOperationException("signature only: MailUtils.Attachment.getContentId");
    }
  }
}
