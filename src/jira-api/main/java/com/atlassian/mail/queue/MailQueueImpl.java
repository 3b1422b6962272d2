package com.atlassian.mail.queue;

import java.sql.Timestamp;
import java.util.Queue;

public class MailQueueImpl implements MailQueue {
  public MailQueueImpl() {
    throw new UnsupportedOperationException("signature only: new MailQueueImpl");
  }

  public void sendBuffer() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.sendBuffer");
  }

  public void sendBufferBlocking() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.sendBufferBlocking");
  }

  public int size() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.size");
  }

  public int errorSize() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.errorSize");
  }

  public void addItem(MailQueueItem p0) {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.addItem");
  }

  public void addErrorItem(MailQueueItem p0) {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.addErrorItem");
  }

  public Queue<MailQueueItem> getQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getQueue");
  }

  public Queue<MailQueueItem> getErrorQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getErrorQueue");
  }

  public boolean isSending() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.isSending");
  }

  public Timestamp getSendingStarted() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getSendingStarted");
  }

  public Timestamp getLastSendingAttempt() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getLastSendingAttempt");
  }

  public MailQueueItem getItemBeingSent() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getItemBeingSent");
  }

  public void unstickQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.unstickQueue");
  }

  public void emptyErrorQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.emptyErrorQueue");
  }

  public void resendErrorQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.resendErrorQueue");
  }

  public void sendingStarted() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.sendingStarted");
  }

  public void sendingStopped() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.sendingStopped");
  }
}
