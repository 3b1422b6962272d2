package org.clientrecovery.jira.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.Backlog;
import org.clientrecovery.jira.store.ErrorLog;
import org.clientrecovery.jira.store.Incidents;
import org.clientrecovery.jira.store.LoggedError;
import org.clientrecovery.jira.store.RunState;

/** How much waits to be done. */
public final class QueueCheck implements HealthCheck {
  /** What the clock of commitments looks at in some passes. */
  private static final int MANY = 10_000;

  /** A mail is looked for again after a quarter of an hour, then after half an hour. */
  private static final Duration SLOW_MAIL = Duration.ofHours(1);

  private static final String MAILS = "client-recovery.health.queue.mails";

  private final Backlog backlog;
  private final ErrorLog errors;
  private final ReaderTexts texts;
  private final Clock clock;

  public QueueCheck(Backlog backlog, ErrorLog errors, ReaderTexts texts, Clock clock) {
    this.backlog = backlog;
    this.errors = errors;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String group() {
    return "queues";
  }

  @Override
  public List<HealthItem> look() {
    List<HealthItem> items = new ArrayList<>();
    int waiting = backlog.commitmentsToLookAt();
    items.add(item("commitments", waiting, waiting > MANY ? State.WARNING : State.GOOD));
    items.add(mails());
    Map<RunState, Integer> runs = backlog.ruleRuns();
    int open = runs.getOrDefault(RunState.WAITING, 0) + runs.getOrDefault(RunState.RUNNING, 0);
    items.add(item("rule-runs", open, State.GOOD));
    int paused = runs.getOrDefault(RunState.PAUSED, 0);
    items.add(item("rule-runs-paused", paused, paused > 0 ? State.WARNING : State.GOOD));
    int failed = runs.getOrDefault(RunState.FAILED, 0);
    items.add(item("rule-runs-failed", failed, failed > 0 ? State.BAD : State.GOOD));
    return items;
  }

  private HealthItem mails() {
    Backlog.Mails mails = backlog.mails();
    List<String> parts = new ArrayList<>();
    parts.add(Integer.toString(mails.notices()));
    mails.oldest().ifPresent(at -> parts.add(texts.text(MAILS + ".oldest", texts.moment(at))));
    Optional<LoggedError> error = lastError();
    error.ifPresent(
        last -> parts.add(texts.text(MAILS + ".error", texts.moment(last.last()), last.kind())));
    State state = mails.oldest().filter(this::isLate).isPresent() ? State.WARNING : State.GOOD;
    return new HealthItem(
        group(),
        "mails",
        state,
        texts.text(MAILS),
        String.join(" · ", parts),
        state == State.GOOD ? "" : texts.text(MAILS + ".advice"));
  }

  private boolean isLate(Instant noticed) {
    return noticed.plus(SLOW_MAIL).isBefore(clock.instant());
  }

  private Optional<LoggedError> lastError() {
    return errors.all().stream().filter(error -> error.place().equals(Incidents.MAIL)).findFirst();
  }

  private HealthItem item(String id, int count, State state) {
    String key = "client-recovery.health.queue." + id;
    return new HealthItem(
        group(),
        id,
        state,
        texts.text(key),
        Integer.toString(count),
        state == State.GOOD ? "" : texts.text(key + ".advice"));
  }
}
