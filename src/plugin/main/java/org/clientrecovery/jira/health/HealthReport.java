package org.clientrecovery.jira.health;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at everything; a part that can't be looked at is an item of its own, and bad. */
public final class HealthReport {
  private static final Logger LOG = LoggerFactory.getLogger(HealthReport.class);

  private final List<HealthCheck> checks;
  private final ReaderTexts texts;
  private final Incidents incidents;

  public HealthReport(
      VersionCheck versions,
      RuleCheck rules,
      JobCheck jobs,
      QueueCheck queues,
      NodeCheck nodes,
      SetupCheck setup,
      ErrorCheck errors,
      ReaderTexts texts,
      Incidents incidents) {
    this(List.of(errors, rules, jobs, queues, setup, nodes, versions), texts, incidents);
  }

  HealthReport(List<HealthCheck> checks, ReaderTexts texts, Incidents incidents) {
    this.checks = List.copyOf(checks);
    this.texts = texts;
    this.incidents = incidents;
  }

  /** All items, by group in the order of the page. */
  public List<HealthItem> look() {
    return checks.stream().flatMap(this::guarded).toList();
  }

  /** How all of it is: as the worst of it. */
  public static State worst(List<HealthItem> items) {
    return items.stream().map(HealthItem::state).max(Comparator.naturalOrder()).orElse(State.GOOD);
  }

  private Stream<HealthItem> guarded(HealthCheck check) {
    try {
      return check.look().stream();
    } catch (RuntimeException e) {
      LOG.error("the health of {} could not be looked at", check.group(), e);
      incidents.note("health", e);
      return Stream.of(
          new HealthItem(
              check.group(),
              "check",
              State.BAD,
              texts.text("client-recovery.health.group." + check.group()),
              texts.text("client-recovery.health.unknown"),
              texts.text("client-recovery.health.unknown.advice")));
    }
  }
}
