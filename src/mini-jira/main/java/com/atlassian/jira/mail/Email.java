package com.atlassian.jira.mail;

/** A mail of Jira's. */
public class Email extends com.atlassian.mail.Email {
  private static final long serialVersionUID = 1;

  public static final String HEADER_JIRA_FINGER_PRINT = "X-JIRA-FingerPrint";

  public Email(String to) {
    super(to);
  }

  public Email(String to, String cc, String bcc) {
    super(to, cc, bcc);
  }

  @Override
  public com.atlassian.mail.Email setSubject(String subject) {
    return super.setSubject(subject);
  }
}
