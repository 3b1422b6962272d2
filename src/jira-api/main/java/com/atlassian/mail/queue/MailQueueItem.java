package com.atlassian.mail.queue;

public interface MailQueueItem
    extends java.lang.Comparable<com.atlassian.mail.queue.MailQueueItem> {
  void send() throws com.atlassian.mail.MailException;

  java.lang.String getSubject();

  java.util.Date getDateQueued();

  int getSendCount();

  boolean hasError();
}
