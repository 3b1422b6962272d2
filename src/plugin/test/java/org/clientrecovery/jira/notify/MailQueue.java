package org.clientrecovery.jira.notify;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import com.atlassian.mail.MailException;
import java.util.ArrayList;
import java.util.List;
import org.mockito.invocation.InvocationOnMock;

/** The queue behind a mocked desk: sends each mail at once, or holds them until it is asked. */
final class MailQueue {
  private final MailDesk desk;
  private final List<MailDesk.Mail> sent;

  /**
   * A queue that does nothing yet.
   *
   * @param sent takes up each mail that is sent
   */
  MailQueue(MailDesk desk, List<MailDesk.Mail> sent) {
    this.desk = desk;
    this.sent = sent;
  }

  void sendAtOnce() {
    doAnswer(this::sendAtOnce).when(desk).post(any(), any());
  }

  private Object sendAtOnce(InvocationOnMock call) throws MailException {
    MailDesk.Delivery delivery = call.getArgument(1);
    delivery.deliver(() -> sent.add(call.getArgument(0)));
    return null;
  }

  /** Holds what is posted from now on; gives what it holds. */
  List<MailDesk.Delivery> hold() {
    List<MailDesk.Delivery> held = new ArrayList<>();
    doAnswer(
            call -> {
              MailDesk.Delivery delivery = call.getArgument(1);
              MailDesk.Mail mail = call.getArgument(0);
              held.add(ignored -> delivery.deliver(() -> sent.add(mail)));
              return null;
            })
        .when(desk)
        .post(any(), any());
    return held;
  }

  static void send(List<MailDesk.Delivery> held) throws MailException {
    for (MailDesk.Delivery delivery : held) {
      delivery.deliver(() -> {});
    }
  }
}
