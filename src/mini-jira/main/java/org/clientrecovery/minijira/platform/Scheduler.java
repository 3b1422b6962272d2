package org.clientrecovery.minijira.platform;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.minijira.standin.Standin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Behaviour of {@code SchedulerService}. A job for the whole cluster is a row with its next time;
 * the node that moves that time on is the one that runs it, so that it runs once. A local job is
 * kept by each node for itself. A job whose runner this node has not registered is left to others.
 */
public final class Scheduler {
  private static final Logger log = LoggerFactory.getLogger(Scheduler.class);

  private final Jobs jobs;
  private final Clock clock;
  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<JobId, LocalJob> local = new ConcurrentHashMap<>();

  private record LocalJob(JobConfig config, Long next) {}

  Scheduler(Sql sql, Clock clock) {
    this.jobs = new Jobs(sql);
    this.clock = clock;
  }

  void registerJobRunner(JobRunnerKey key, JobRunner runner) {
    runners.put(key, runner);
  }

  void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key);
  }

  Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
    return Set.copyOf(runners.keySet());
  }

  void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
    Long next = first(config.getSchedule());
    local.remove(id);
    if (config.getRunMode() == RunMode.RUN_LOCALLY) {
      local.put(id, new LocalJob(config, next));
    } else {
      jobs.put(id, config, next);
    }
  }

  JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
    JobId id = JobId.of(UUID.randomUUID().toString());
    scheduleJob(id, config);
    return id;
  }

  void unscheduleJob(JobId id) {
    local.remove(id);
    jobs.remove(id);
  }

  Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
    Long next = first(schedule);
    return next == null ? null : new Date(next);
  }

  private Long first(Schedule schedule) throws SchedulerServiceException {
    try {
      IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
      if (interval == null) {
        return after(schedule, clock.millis());
      }
      Date first = interval.getFirstRunTime();
      return first == null ? clock.millis() : first.getTime();
    } catch (IllegalArgumentException e) {
      throw new SchedulerServiceException(e.getMessage(), e);
    }
  }

  JobDetails getJobDetails(JobId id) {
    LocalJob here = local.get(id);
    return here == null
        ? jobs.next(id).map(next -> details(id, next)).orElse(null)
        : details(id, here.next());
  }

  private static JobDetails details(JobId id, Long next) {
    return Standin.of(JobDetails.class, new Details(id, next));
  }

  /** Behaviour of {@code JobDetails}; {@code next} is null where it does not run again. */
  private record Details(JobId id, Long next) {
    JobId getJobId() {
      return id;
    }

    Date getNextRunTime() {
      return next == null ? null : new Date(next);
    }
  }

  /** The time after a run at {@code now}; null if there is none. */
  private static Long after(Schedule schedule, long now) {
    IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
    if (interval != null) {
      return interval.getIntervalInMillis() == 0 ? null : now + interval.getIntervalInMillis();
    }
    CronScheduleInfo cron = schedule.getCronScheduleInfo();
    TimeZone zone = cron.getTimeZone();
    return new CronExpression(cron.getCronExpression())
        .nextAfter(
            Instant.ofEpochMilli(now)
                .atZone(zone == null ? ZoneId.systemDefault() : zone.toZoneId()))
        .toInstant()
        .toEpochMilli();
  }

  /** Runs on this thread what is due; called regularly. */
  public void runDue() {
    long now = clock.millis();
    for (Jobs.Job job : jobs.due(now)) {
      if (runners.containsKey(job.config().getJobRunnerKey())
          && jobs.move(job, after(job.config().getSchedule(), now))) {
        run(job.id(), job.config());
      }
    }
    local.forEach((id, job) -> runLocal(id, job, now));
  }

  private void runLocal(JobId id, LocalJob job, long now) {
    if (job.next() != null && job.next() <= now) {
      Long next = after(job.config().getSchedule(), now);
      if (local.replace(id, job, new LocalJob(job.config(), next))) {
        run(id, job.config());
      }
    }
  }

  private void run(JobId id, JobConfig config) {
    JobRunner runner = runners.get(config.getJobRunnerKey());
    if (runner == null) {
      log.warn("the job {} is unavailable because its job runner is not registered", id);
      return;
    }
    try {
      Request request = new Request(id, config, Date.from(clock.instant()));
      runner.runJob(Standin.of(JobRunnerRequest.class, request));
    } catch (RuntimeException e) {
      log.error("the job {} failed", id, e);
    }
  }

  private record Request(JobId id, JobConfig config, Date start) {
    Date getStartTime() {
      return start;
    }

    JobId getJobId() {
      return id;
    }

    JobConfig getJobConfig() {
      return config;
    }

    boolean isCancellationRequested() {
      return Thread.currentThread().isInterrupted();
    }
  }
}
