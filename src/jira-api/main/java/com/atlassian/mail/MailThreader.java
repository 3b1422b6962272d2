package com.atlassian.mail;

public interface MailThreader {
  void threadEmail(com.atlassian.mail.Email p0);

  java.lang.String getCustomMessageId(com.atlassian.mail.Email p0);
}
