package com.atlassian.mail;

public class MailException extends java.lang.Exception {
  public MailException() {
    throw new UnsupportedOperationException("signature only: new MailException");
  }

  public MailException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new MailException");
  }

  public MailException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new MailException");
  }

  public MailException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new MailException");
  }
}
