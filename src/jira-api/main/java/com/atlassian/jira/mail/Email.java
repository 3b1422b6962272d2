package com.atlassian.jira.mail;

public class Email extends com.atlassian.mail.Email {
  public static final java.lang.String HEADER_JIRA_FINGER_PRINT = "X-JIRA-FingerPrint";

  public Email(java.lang.String p0) {
    super((java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new Email");
  }

  public Email(java.lang.String p0, java.lang.String p1, java.lang.String p2) {
    super((java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new Email");
  }

  public com.atlassian.mail.Email setSubject(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: Email.setSubject");
  }
}
