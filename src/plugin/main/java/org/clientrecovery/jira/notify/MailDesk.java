package org.clientrecovery.jira.notify;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;

/** Gives mails to the host's queue, which sends them when it can; safe for all threads. */
public final class MailDesk {
  private static final String PLAIN = "text/plain";

  /** A mail that is ready to be sent. */
  record Mail(String to, String subject, String body) {}

  void post(Mail mail) {
    Email email = new Email(mail.to());
    email.setSubject(mail.subject());
    email.setBody(mail.body());
    email.setMimeType(PLAIN);
    ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(email));
  }
}
