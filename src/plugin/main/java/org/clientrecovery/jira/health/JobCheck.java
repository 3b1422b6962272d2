package org.clientrecovery.jira.health;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.JobRun;
import org.clientrecovery.jira.store.JobRuns;

/** Whether the plugin's jobs run, how they last ended, and when they run next. */
public final class JobCheck implements HealthCheck {
  private static final Duration LENIENCE = Duration.ofMinutes(5);

  private final JobRuns runs;
  private final JobTimes times;
  private final ReaderTexts texts;
  private final Clock clock;

  public JobCheck(JobRuns runs, JobTimes times, ReaderTexts texts, Clock clock) {
    this.runs = runs;
    this.times = times;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String group() {
    return "jobs";
  }

  @Override
  public List<HealthItem> look() {
    return Arrays.stream(PluginJob.values())
        .filter(job -> !job.isOnEachNode())
        .map(this::item)
        .toList();
  }

  private HealthItem item(PluginJob job) {
    Optional<JobRun> last = runs.last(job.key());
    String fault = last.map(run -> fault(job, run)).orElseGet(() -> job.isNightly() ? "" : "never");
    return new HealthItem(
        group(),
        job.id(),
        state(fault),
        texts.text("client-recovery.health.job." + job.id()),
        value(last, job),
        fault.isEmpty() ? "" : texts.text("client-recovery.health.job." + fault + ".advice"));
  }

  private static State state(String fault) {
    return fault.isEmpty() ? State.GOOD : fault.equals("never") ? State.WARNING : State.BAD;
  }

  private String fault(PluginJob job, JobRun run) {
    if (run.failed()) {
      return "failed";
    }
    Instant expected = run.started().plus(run.took()).plus(job.every().multipliedBy(3));
    return clock.instant().isAfter(expected.plus(LENIENCE)) ? "late" : "";
  }

  private String value(Optional<JobRun> last, PluginJob job) {
    List<String> parts = new ArrayList<>();
    last.ifPresentOrElse(
        run -> parts.addAll(parts(run)),
        () -> parts.add(texts.text("client-recovery.health.job.never")));
    times.next(job.key()).ifPresent(at -> parts.add(text("next", texts.moment(at))));
    return String.join(" · ", parts);
  }

  private List<String> parts(JobRun run) {
    List<String> parts = new ArrayList<>();
    parts.add(text("last", texts.moment(run.started())));
    parts.add(text("took", Long.toString(run.took().toMillis())));
    parts.add(run.result());
    if (!run.node().isEmpty()) {
      parts.add(text("node", run.node()));
    }
    run.lastFailure()
        .ifPresent(
            failure -> parts.add(text("failure", texts.moment(failure.at()), failure.kind())));
    return parts;
  }

  private String text(String key, String... values) {
    return texts.text("client-recovery.health.job." + key, (Serializable[]) values);
  }
}
