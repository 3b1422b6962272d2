package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a job runs, when, with which parameters, and on how many nodes; immutable. */
public final class JobConfig {
  private final JobRunnerKey runner;
  private final RunMode runMode;
  private final Schedule schedule;
  private final Map<String, Serializable> parameters;

  private JobConfig(
      JobRunnerKey runner,
      RunMode runMode,
      Schedule schedule,
      Map<String, Serializable> parameters) {
    this.runner = Objects.requireNonNull(runner, "a job runner's key");
    this.runMode = runMode;
    this.schedule = schedule;
    this.parameters = parameters;
  }

  public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
    return new JobConfig(
        runner, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(new Date(0)), Map.of());
  }

  public JobConfig withRunMode(RunMode mode) {
    return new JobConfig(runner, mode, schedule, parameters);
  }

  public JobConfig withSchedule(Schedule when) {
    return new JobConfig(runner, runMode, when, parameters);
  }

  public JobConfig withParameters(Map<String, Serializable> values) {
    return new JobConfig(
        runner, runMode, schedule, values == null ? Map.of() : new HashMap<>(values));
  }

  public JobRunnerKey getJobRunnerKey() {
    return runner;
  }

  public RunMode getRunMode() {
    return runMode;
  }

  public Schedule getSchedule() {
    return schedule;
  }

  public Map<String, Serializable> getParameters() {
    return Map.copyOf(parameters);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobConfig that
        && runner.equals(that.runner)
        && runMode == that.runMode
        && schedule.equals(that.schedule)
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(runner, runMode, schedule, parameters);
  }

  @Override
  public String toString() {
    return runner + " " + schedule + " " + runMode;
  }
}
