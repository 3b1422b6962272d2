package com.atlassian.mail.queue;

public class MailQueueImpl implements com.atlassian.mail.queue.MailQueue {
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

  public void addItem(com.atlassian.mail.queue.MailQueueItem p0) {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.addItem");
  }

  public void addErrorItem(com.atlassian.mail.queue.MailQueueItem p0) {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.addErrorItem");
  }

  public java.util.Queue<com.atlassian.mail.queue.MailQueueItem> getQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getQueue");
  }

  public java.util.Queue<com.atlassian.mail.queue.MailQueueItem> getErrorQueue() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getErrorQueue");
  }

  public boolean isSending() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.isSending");
  }

  public java.sql.Timestamp getSendingStarted() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getSendingStarted");
  }

  public java.sql.Timestamp getLastSendingAttempt() {
    throw new UnsupportedOperationException("signature only: MailQueueImpl.getLastSendingAttempt");
  }

  public com.atlassian.mail.queue.MailQueueItem getItemBeingSent() {
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
