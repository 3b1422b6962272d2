package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

public interface MailQueueItem extends Comparable<MailQueueItem> {
  void send() throws MailException;

  String getSubject();

  Date getDateQueued();

  int getSendCount();

  boolean hasError();
}
