package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

public class SingleMailQueueItem extends AbstractMailQueueItem {
  public SingleMailQueueItem(Email p0) {
    throw new UnsupportedOperationException("signature only: new SingleMailQueueItem");
  }

  public void send() throws MailException {
    throw new UnsupportedOperationException("signature only: SingleMailQueueItem.send");
  }

  public Email getEmail() {
    throw new UnsupportedOperationException("signature only: SingleMailQueueItem.getEmail");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SingleMailQueueItem.toString");
  }
}
