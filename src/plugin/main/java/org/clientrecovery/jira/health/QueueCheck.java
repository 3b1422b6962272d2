package org.clientrecovery.jira.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.Backlog;
import org.clientrecovery.jira.store.RunState;

/** How much waits to be done. */
public final class QueueCheck implements HealthCheck {
  /** What the clock of commitments looks at in some passes. */
  private static final int MANY = 10_000;

  private final Backlog backlog;
  private final ReaderTexts texts;

  public QueueCheck(Backlog backlog, ReaderTexts texts) {
    this.backlog = backlog;
    this.texts = texts;
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
    Map<RunState, Integer> runs = backlog.ruleRuns();
    int open = runs.getOrDefault(RunState.WAITING, 0) + runs.getOrDefault(RunState.RUNNING, 0);
    items.add(item("rule-runs", open, State.GOOD));
    int paused = runs.getOrDefault(RunState.PAUSED, 0);
    items.add(item("rule-runs-paused", paused, paused > 0 ? State.WARNING : State.GOOD));
    int failed = runs.getOrDefault(RunState.FAILED, 0);
    items.add(item("rule-runs-failed", failed, failed > 0 ? State.BAD : State.GOOD));
    return items;
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
