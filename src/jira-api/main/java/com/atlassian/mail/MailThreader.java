package com.atlassian.mail;

public interface MailThreader {
  void threadEmail(Email p0);

  String getCustomMessageId(Email p0);
}
