package org.clientrecovery.minijira.launch;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientrecovery.minijira.platform.Outbox;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.PageFrame;

/** The mails that a genuine Jira would have sent, at {@code /outbox}. */
final class OutboxPage implements Page {
  private static final DateTimeFormatter READABLE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  private final Outbox outbox;
  private final PageFrame frame;

  OutboxPage(Outbox outbox, PageFrame frame) {
    this.outbox = outbox;
    this.frame = frame;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    exchange.requireUser();
    List<Map<String, Object>> mails = outbox.mails().stream().map(OutboxPage::model).toList();
    frame.render(exchange, "Outbox", "pages/outbox.vm", Map.of("mails", mails), Map.of());
  }

  private static Map<String, Object> model(Outbox.Mail mail) {
    Instant sent = mail.sent();
    return Map.of(
        "subject", mail.subject(),
        "to", mail.recipients(),
        "queued", READABLE.format(sent),
        "queuedIso", sent.toString(),
        "body", mail.body());
  }
}
