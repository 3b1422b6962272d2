package com.atlassian.mail.queue;

public abstract class AbstractMailQueueItem implements com.atlassian.mail.queue.MailQueueItem {
  protected com.atlassian.mail.MailThreader mailThreader;

  public AbstractMailQueueItem() {
    throw new UnsupportedOperationException("signature only: new AbstractMailQueueItem");
  }

  public AbstractMailQueueItem(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new AbstractMailQueueItem");
  }

  public java.lang.String getSubject() {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.getSubject");
  }

  public java.util.Date getDateQueued() {
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

  public void setMailThreader(com.atlassian.mail.MailThreader p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailQueueItem.setMailThreader");
  }

  public final int compareTo(com.atlassian.mail.queue.MailQueueItem p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailQueueItem.compareTo");
  }
}
