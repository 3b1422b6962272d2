package org.clientrecovery.minijira.launch;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.clientrecovery.minijira.platform.Outbox;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.PageFrame;

/**
 * The mails that a genuine Jira would have sent, at {@code /outbox}: for the team all of them, for
 * others those to themselves.
 */
final class OutboxPage implements Page {
  private static final DateTimeFormatter READABLE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  private final Outbox outbox;
  private final PageFrame frame;
  private final Predicate<ApplicationUser> team;

  OutboxPage(Outbox outbox, PageFrame frame, Predicate<ApplicationUser> team) {
    this.outbox = outbox;
    this.frame = frame;
    this.team = team;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    ApplicationUser user = exchange.requireUser();
    List<Map<String, Object>> mails =
        outbox.mails().stream()
            .filter(mail -> team.test(user) || isTo(user, mail))
            .map(OutboxPage::model)
            .toList();
    frame.render(exchange, "Outbox", "pages/outbox.vm", Map.of("mails", mails), Map.of());
  }

  private static boolean isTo(ApplicationUser user, Outbox.Mail mail) {
    return List.of(mail.recipients().split("\\s*,\\s*")).contains(user.getEmailAddress());
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
