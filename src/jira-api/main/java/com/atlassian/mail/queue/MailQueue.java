package com.atlassian.mail.queue;

import java.sql.Timestamp;
import java.util.Queue;

public interface MailQueue {
  void sendBuffer();

  void sendBufferBlocking();

  int size();

  int errorSize();

  void addItem(MailQueueItem p0);

  void addErrorItem(MailQueueItem p0);

  Queue<MailQueueItem> getQueue();

  Queue<MailQueueItem> getErrorQueue();

  boolean isSending();

  Timestamp getSendingStarted();

  default Timestamp getLastSendingAttempt() {
    throw new UnsupportedOperationException("signature only: MailQueue.getLastSendingAttempt");
  }

  void emptyErrorQueue();

  void resendErrorQueue();

  MailQueueItem getItemBeingSent();

  void unstickQueue();
}
