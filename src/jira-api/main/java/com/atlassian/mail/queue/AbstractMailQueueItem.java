package com.atlassian.mail.queue;

import com.atlassian.mail.MailThreader;
import java.util.Date;

public abstract class AbstractMailQueueItem implements MailQueueItem {
  protected MailThreader mailThreader;

  public AbstractMailQueueItem() {
    throw new UnsupportedOperationException("signature only: new AbstractMailQueueItem");
  }

  public AbstractMailQueueItem(String p0) {
    throw new UnsupportedOperationException("signature only: new AbstractMailQueueItem");
  }

  public String getSubject() {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.getSubject");
  }

  public Date getDateQueued() {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.getDateQueued");
  }

  public int getSendCount() {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.getSendCount");
  }

  public boolean hasError() {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.hasError");
  }

  protected void incrementSendCount() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailQueueItem.incrementSendCount");
  }

  public void setMailThreader(MailThreader p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailQueueItem.setMailThreader");
  }

  public final int compareTo(MailQueueItem p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.compareTo");
  }
}
