package com.atlassian.mail;

public class MailException extends Exception {
  public MailException() {
    throw new UnsupportedOperationException("signature only: new MailException");
  }

  public MailException(String p0) {
    throw new UnsupportedOperationException("signature only: new MailException");
  }

  public MailException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new MailException");
  }

  public MailException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new MailException");
  }
}
