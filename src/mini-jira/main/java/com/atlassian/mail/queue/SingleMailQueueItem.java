package com.atlassian.mail.queue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** One mail in the queue. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
  private final Email email;

  public SingleMailQueueItem(Email email) {
    super(email.getSubject());
    this.email = email;
  }

  @Override
  public void send() throws MailException {
    incrementSendCount();
    ComponentAccessor.getMailServerManager().getDefaultSMTPMailServer().send(email);
  }

  public Email getEmail() {
    return email;
  }

  @Override
  public String toString() {
    return email.toString();
  }
}
