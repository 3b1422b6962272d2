package com.atlassian.mail.queue;

public interface MailQueue {
  void sendBuffer();

  void sendBufferBlocking();

  int size();

  int errorSize();

  void addItem(com.atlassian.mail.queue.MailQueueItem p0);

  void addErrorItem(com.atlassian.mail.queue.MailQueueItem p0);

  java.util.Queue<com.atlassian.mail.queue.MailQueueItem> getQueue();

  java.util.Queue<com.atlassian.mail.queue.MailQueueItem> getErrorQueue();

  boolean isSending();

  java.sql.Timestamp getSendingStarted();

  default java.sql.Timestamp getLastSendingAttempt() {
    throw new UnsupportedOperationException("signature only: MailQueue.getLastSendingAttempt");
  }

  void emptyErrorQueue();

  void resendErrorQueue();

  com.atlassian.mail.queue.MailQueueItem getItemBeingSent();

  void unstickQueue();
}
