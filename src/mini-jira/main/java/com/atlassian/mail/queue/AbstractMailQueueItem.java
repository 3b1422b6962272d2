package com.atlassian.mail.queue;

import com.atlassian.mail.MailThreader;
import java.util.Date;

/** A mail in the queue. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
  protected MailThreader mailThreader;

  private final Date queued = new Date();
  private final String subject;
  private int sendCount;

  public AbstractMailQueueItem() {
    this(null);
  }

  public AbstractMailQueueItem(String subject) {
    this.subject = subject;
  }

  @Override
  public String getSubject() {
    return subject;
  }

  @Override
  public Date getDateQueued() {
    return new Date(queued.getTime());
  }

  @Override
  public int getSendCount() {
    return sendCount;
  }

  @Override
  public boolean hasError() {
    return sendCount > 0;
  }

  protected void incrementSendCount() {
    sendCount++;
  }

  public void setMailThreader(MailThreader threader) {
    mailThreader = threader;
  }

  @Override
  public final int compareTo(MailQueueItem other) {
    return queued.compareTo(other.getDateQueued());
  }
}
