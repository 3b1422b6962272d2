package org.clientrecovery.jira.health;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;

/** The jobs of the plugin: what each is called in the scheduler, how often and where it runs. */
public enum PluginJob {
  /** Tells people of promises. */
  COMMITMENTS("commitments", Duration.ofMinutes(1)),
  /** Tells leads of recoveries. */
  RECOVERIES("recoveries", Duration.ofMinutes(5)),
  /** Judges comments anew. */
  RULE_RUNS("rule-runs", Duration.ofSeconds(30)),
  /** Deletes what somebody ordered to be deleted. */
  DATA("data", Duration.ofMinutes(1)),
  /** Deletes what is older than the admins want; at three in the morning of the site. */
  RETENTION("retention", Duration.ofDays(1)),
  /** Has each node sign in; the only one that runs on all of them. */
  NODE("node", Duration.ofMinutes(1));

  private static final String PREFIX = "org.clientrecovery.jira.";
  private static final String AT_NIGHT = "0 0 3 * * ?";

  private final String id;
  private final Duration every;

  PluginJob(String id, Duration every) {
    this.id = id;
    this.every = every;
  }

  /** The name in texts and on the health page; never translated. */
  String id() {
    return id;
  }

  /** The name in the scheduler, which knows it across upgrades. */
  String key() {
    return PREFIX + id;
  }

  JobId number() {
    return JobId.of(key());
  }

  Duration every() {
    return every;
  }

  boolean isNightly() {
    return this == RETENTION;
  }

  boolean isOnEachNode() {
    return this == NODE;
  }

  RunMode mode() {
    return isOnEachNode() ? RunMode.RUN_LOCALLY : RunMode.RUN_ONCE_PER_CLUSTER;
  }

  Schedule schedule() {
    return isNightly()
        ? Schedule.forCronExpression(AT_NIGHT)
        : Schedule.forInterval(every.toMillis(), null);
  }
}
