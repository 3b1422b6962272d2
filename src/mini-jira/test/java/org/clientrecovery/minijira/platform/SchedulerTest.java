package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.clientrecovery.minijira.platform.TestDatabase.HandClock;
import org.junit.Test;

public class SchedulerTest {
  private static final JobId JOB = JobId.of("remind");
  private static final JobRunnerKey RUNNER = JobRunnerKey.of("reminder");

  private final HandClock clock = new HandClock();
  private final Sql sql = TestDatabase.sql();
  private final List<String> runs = new ArrayList<>();
  private final Scheduler here = node("here");
  private final Scheduler there = node("there");

  private Scheduler node(String name) {
    Scheduler scheduler = new Scheduler(sql, clock);
    scheduler.registerJobRunner(
        RUNNER,
        request -> {
          runs.add(name + " " + request.getJobConfig().getParameters());
          return JobRunnerResponse.success();
        });
    return scheduler;
  }

  private JobConfig hourly() {
    return JobConfig.forJobRunnerKey(RUNNER)
        .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
        .withSchedule(
            Schedule.forInterval(
                Duration.ofHours(1).toMillis(),
                new Date(clock.millis() + Duration.ofHours(1).toMillis())));
  }

  private void scheduleEverywhere(JobConfig config) throws SchedulerServiceException {
    here.scheduleJob(JOB, config);
    there.scheduleJob(JOB, config);
  }

  private void runDue() {
    here.runDue();
    there.runDue();
  }

  @Test
  public void shouldRunOncePerCluster() throws Exception {
    scheduleEverywhere(hourly());
    clock.pass(Duration.ofHours(1));
    runDue();

    assertThat(runs).containsExactly("here {}");
  }

  @Test
  public void shouldNotRunBeforeItsTime() throws Exception {
    scheduleEverywhere(hourly());
    clock.pass(Duration.ofMinutes(59));
    runDue();

    assertThat(runs).isEmpty();
  }

  @Test
  public void shouldRunAgainAfterTheInterval() throws Exception {
    scheduleEverywhere(hourly());
    for (int hour = 0; hour < 3; hour++) {
      clock.pass(Duration.ofHours(1));
      runDue();
    }

    assertThat(runs).hasSize(3);
  }

  @Test
  public void shouldLeaveTheJobToTheNodeThatHasTheRunner() throws Exception {
    scheduleEverywhere(hourly());
    here.unregisterJobRunner(RUNNER);
    clock.pass(Duration.ofHours(1));
    runDue();

    assertThat(runs).containsExactly("there {}");
  }

  @Test
  public void shouldRunALocalJobOnEachNode() throws Exception {
    scheduleEverywhere(hourly().withRunMode(RunMode.RUN_LOCALLY));
    clock.pass(Duration.ofHours(1));
    runDue();

    assertThat(runs).containsExactly("here {}", "there {}");
  }

  @Test
  public void shouldRunOnceWithItsParameters() throws Exception {
    here.scheduleJob(
        JOB,
        hourly()
            .withSchedule(Schedule.runOnce(new Date(clock.millis())))
            .withParameters(Map.of("project", "SUP")));
    runDue();
    clock.pass(Duration.ofDays(1));
    runDue();

    assertThat(runs).containsExactly("here {project=SUP}");
  }

  @Test
  public void shouldForgetAnUnscheduledJobOnAllNodes() throws Exception {
    scheduleEverywhere(hourly());
    here.unscheduleJob(JOB);
    clock.pass(Duration.ofHours(1));
    runDue();

    assertThat(runs).isEmpty();
  }

  @Test
  public void shouldGoOnAfterAJobFailed() throws Exception {
    here.registerJobRunner(
        RUNNER,
        request -> {
          throw new IllegalStateException("broken");
        });
    here.scheduleJob(JOB, hourly());
    clock.pass(Duration.ofHours(1));
    here.runDue();
    clock.pass(Duration.ofHours(1));
    there.runDue();

    assertThat(runs).containsExactly("there {}");
  }

  @Test
  public void shouldFollowACronExpressionInItsZone() throws Exception {
    TimeZone berlin = TimeZone.getTimeZone("Europe/Berlin");

    assertThat(here.calculateNextRunTime(Schedule.forCronExpression("0 30 8 ? * MON-FRI", berlin)))
        .isEqualTo(Date.from(ZonedDateTime.parse("2026-03-03T08:30:00+01:00").toInstant()));
  }

  @Test
  public void shouldRefuseACronExpressionThatItCannotRead() {
    assertThatThrownBy(() -> here.calculateNextRunTime(Schedule.forCronExpression("0 0 8 L * ?")))
        .isInstanceOf(SchedulerServiceException.class)
        .hasMessage("mini-jira can't read the cron field L");
  }
}
