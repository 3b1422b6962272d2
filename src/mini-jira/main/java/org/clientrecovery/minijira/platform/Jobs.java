package org.clientrecovery.minijira.platform;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.google.gson.Gson;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** The jobs of the cluster in the database. */
final class Jobs {
  private final Sql sql;
  private final Gson gson = new Gson();

  /**
   * A job.
   *
   * @param next UTC milliseconds of its next run
   */
  record Job(JobId id, JobConfig config, long next) {}

  /** What is stored of a job; parameters are text or numbers. */
  private record Stored(
      String runner,
      String cron,
      String zone,
      Long firstRun,
      long interval,
      Map<String, String> parameters) {
    static Stored of(JobConfig config) {
      CronScheduleInfo cron = config.getSchedule().getCronScheduleInfo();
      IntervalScheduleInfo interval = config.getSchedule().getIntervalScheduleInfo();
      return new Stored(
          config.getJobRunnerKey().toString(),
          cron == null ? null : cron.getCronExpression(),
          cron == null || cron.getTimeZone() == null ? null : cron.getTimeZone().getID(),
          interval == null || interval.getFirstRunTime() == null
              ? null
              : interval.getFirstRunTime().getTime(),
          interval == null ? 0 : interval.getIntervalInMillis(),
          texts(config.getParameters()));
    }

    private static Map<String, String> texts(Map<String, Serializable> parameters) {
      Map<String, String> texts = new HashMap<>();
      parameters.forEach(
          (name, value) -> {
            if (!(value instanceof String)) {
              throw new UnsupportedOperationException(
                  "mini-jira keeps parameters of jobs that are String, not "
                      + value.getClass().getName());
            }
            texts.put(name, (String) value);
          });
      return texts;
    }

    JobConfig config() {
      return JobConfig.forJobRunnerKey(JobRunnerKey.of(runner))
          .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
          .withSchedule(schedule())
          .withParameters(new HashMap<>(parameters));
    }

    private Schedule schedule() {
      return cron == null
          ? Schedule.forInterval(interval, firstRun == null ? null : new Date(firstRun))
          : Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
    }
  }

  Jobs(Sql sql) {
    this.sql = sql;
  }

  /**
   * Stores a job; one with the same schedule keeps its next time, so that nodes may all store it.
   */
  void put(JobId id, JobConfig config, Long next) {
    String content = gson.toJson(Stored.of(config));
    boolean same =
        sql.query(
                "select config from platform_job where id = ?",
                row -> row.getString(1),
                id.toString())
            .contains(content);
    if (same) {
      return;
    }
    if (sql.update(
            "update platform_job set runner = ?, config = ?, next_run = ? where id = ?",
            config.getJobRunnerKey().toString(),
            content,
            next,
            id.toString())
        == 0) {
      sql.insert(
          "insert into platform_job (id, runner, config, next_run) values (?, ?, ?, ?)",
          id.toString(),
          config.getJobRunnerKey().toString(),
          content,
          next);
    }
  }

  /** When that job runs next, UTC milliseconds; empty where there is none or it has no next run. */
  Optional<Long> next(JobId id) {
    return sql
        .query(
            "select next_run from platform_job where id = ? and next_run is not null",
            row -> row.getLong(1),
            id.toString())
        .stream()
        .findFirst();
  }

  void remove(JobId id) {
    sql.update("delete from platform_job where id = ?", id.toString());
  }

  /** Jobs whose time has come. */
  List<Job> due(long now) {
    return sql.query(
        "select id, config, next_run from platform_job where next_run <= ? order by next_run",
        row ->
            new Job(
                JobId.of(row.getString(1)),
                gson.fromJson(row.getString(2), Stored.class).config(),
                row.getLong(3)),
        now);
  }

  /**
   * Moves a job on.
   *
   * @param next null if it does not run again
   * @return false if another node was first
   */
  boolean move(Job job, Long next) {
    return sql.update(
            "update platform_job set next_run = ? where id = ? and next_run = ?",
            next,
            job.id().toString(),
            job.next())
        == 1;
  }
}
