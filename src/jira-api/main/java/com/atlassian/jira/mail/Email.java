package com.atlassian.jira.mail;

public class Email extends com.atlassian.mail.Email {
  public static final String HEADER_JIRA_FINGER_PRINT = "X-JIRA-FingerPrint";

  public Email(String p0) {
    super((String) null);
    throw new UnsupportedOperationException("signature only: new Email");
  }

  public Email(String p0, String p1, String p2) {
    super((String) null);
    throw new UnsupportedOperationException("signature only: new Email");
  }

  public com.atlassian.mail.Email setSubject(String p0) {
    throw new UnsupportedOperationException("signature only: Email.setSubject");
  }
}
