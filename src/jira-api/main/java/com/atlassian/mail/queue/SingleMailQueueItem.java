package com.atlassian.mail.queue;

public class SingleMailQueueItem extends com.atlassian.mail.queue.AbstractMailQueueItem {
  public SingleMailQueueItem(com.atlassian.mail.Email p0) {
    throw new UnsupportedOperationException("signature only: new SingleMailQueueItem");
  }

  public void send() throws com.atlassian.mail.MailException {
    throw new UnsupportedOperationException("signature only: SingleMailQueueItem.send");
  }

  public com.atlassian.mail.Email getEmail() {
    throw new UnsupportedOperationException("signature only: SingleMailQueueItem.getEmail");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SingleMailQueueItem.toString");
  }
}
