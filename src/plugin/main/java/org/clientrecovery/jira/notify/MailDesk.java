package org.clientrecovery.jira.notify;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.clientrecovery.jira.store.Incidents;
import org.clientrecovery.jira.store.MailOutbox;

/** Gives mails to the host's queue, which sends them when it can; safe for all threads. */
public final class MailDesk {
  private static final String PLAIN = "text/plain";

  private final Incidents incidents;

  public MailDesk(Incidents incidents) {
    this.incidents = incidents;
  }

  /** A mail that is ready to be sent. */
  record Mail(String to, String subject, String body) {}

  /** Decides at the moment of sending, on the thread of the queue, whether a mail is sent. */
  @FunctionalInterface
  interface Delivery {
    /**
     * Sends the mail by {@code sending}, or leaves it.
     *
     * @throws MailException where it can't be sent; the host keeps it to be sent once more
     */
    void deliver(MailOutbox.Sending<MailException> sending) throws MailException;
  }

  void post(Mail mail, Delivery delivery) {
    Email email = new Email(mail.to());
    email.setSubject(mail.subject());
    email.setBody(mail.body());
    email.setMimeType(PLAIN);
    ComponentAccessor.getMailQueue().addItem(new Item(email, delivery));
  }

  private final class Item extends SingleMailQueueItem {
    private final Delivery delivery;

    Item(Email email, Delivery delivery) {
      super(email);
      this.delivery = delivery;
    }

    @Override
    public void send() throws MailException {
      try {
        delivery.deliver(this::sendNow);
      } catch (MailException | RuntimeException e) {
        incidents.note(Incidents.MAIL, e);
        throw e;
      }
    }

    private void sendNow() throws MailException {
      super.send();
    }
  }
}
