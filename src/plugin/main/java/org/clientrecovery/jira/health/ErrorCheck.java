package org.clientrecovery.jira.health;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.ErrorLog;
import org.clientrecovery.jira.store.Incidents;
import org.clientrecovery.jira.store.LoggedError;

/** The last failures, with what to do about them; those of the last day are bad. */
public final class ErrorCheck implements HealthCheck {
  private static final Duration RECENT = Duration.ofDays(1);
  private static final int SHOWN = 20;

  /** Places that have advice of their own. */
  static final Set<String> PLACES =
      Set.of("rest", "job", "comment", "health", "data", Incidents.MAIL);

  private final ErrorLog errors;
  private final ReaderTexts texts;
  private final Clock clock;

  public ErrorCheck(ErrorLog errors, ReaderTexts texts, Clock clock) {
    this.errors = errors;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String group() {
    return "errors";
  }

  @Override
  public List<HealthItem> look() {
    return errors.all().stream().limit(SHOWN).map(this::item).toList();
  }

  private HealthItem item(LoggedError error) {
    boolean recent = error.last().plus(RECENT).isAfter(clock.instant());
    String place = PLACES.contains(error.place()) ? error.place() : "other";
    return new HealthItem(
        group(),
        error.place() + " " + error.frame() + " " + error.kind(),
        recent ? State.BAD : State.WARNING,
        texts.text("client-recovery.health.error." + place),
        value(error),
        texts.text("client-recovery.health.error." + place + ".advice"));
  }

  private String value(LoggedError error) {
    String seen =
        texts.text(
            "client-recovery.health.error.value",
            error.kind(),
            error.frame(),
            Integer.toString(error.times()),
            texts.moment(error.last()));
    return error.node().isEmpty() ? seen : seen + " (" + error.node() + ")";
  }
}
