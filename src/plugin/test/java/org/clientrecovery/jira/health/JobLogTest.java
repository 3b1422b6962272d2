package org.clientrecovery.jira.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.JobRun;
import org.clientrecovery.jira.store.JobRuns;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.MutableClock;
import org.junit.Before;
import org.junit.Test;

public class JobLogTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final String JOB = "org.clientrecovery.jira.recoveries";

  private final MutableClock clock = new MutableClock(MONDAY);
  private final ClusterInfo cluster = mock(ClusterInfo.class);
  private final JobRuns runs = new JobRuns(new MemoryDatabase().activeObjects(), cluster, clock);
  private final List<String> incidents = new ArrayList<>();
  private final JobLog log = new JobLog(runs, (place, failure) -> incidents.add(place), clock);
  private final JobTimes times = mock(JobTimes.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final JobCheck check = new JobCheck(runs, times, texts, clock);

  @Before
  public void startOnNodeOne() {
    when(cluster.getNodeId()).thenReturn("one");
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(times.next(anyString())).thenReturn(Optional.empty());
    when(texts.moment(any())).thenAnswer(call -> call.getArgument(0).toString());
  }

  private static JobRunnerResponse success(String message) {
    JobRunnerResponse response = mock(JobRunnerResponse.class);
    when(response.getMessage()).thenReturn(message);
    return response;
  }

  private void run(JobRunner runner) {
    log.watching(JOB, runner).runJob(mock(JobRunnerRequest.class));
  }

  private HealthItem recoveries() {
    return check.look().stream().filter(i -> i.id().equals("recoveries")).findFirst().orElseThrow();
  }

  @Test
  public void shouldNoteWhenWhereAndHowLongAJobRan() {
    run(
        request -> {
          clock.pass(Duration.ofSeconds(2));
          return success("3 recoveries looked at");
        });

    JobRun last = runs.last(JOB).orElseThrow();
    assertThat(last.node()).isEqualTo("one");
    assertThat(last.started()).isEqualTo(MONDAY);
    assertThat(last.took()).isEqualTo(Duration.ofSeconds(2));
    assertThat(last.result()).isEqualTo("3 recoveries looked at");
    assertThat(recoveries().state()).isEqualTo(State.GOOD);
    assertThat(incidents).isEmpty();
  }

  @Test
  public void shouldLetAFailureThroughAndKeepItBesideLaterRuns() {
    assertThatThrownBy(
            () ->
                run(
                    request -> {
                      throw new IllegalStateException("a comment's words");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(recoveries().state()).isEqualTo(State.BAD);
    assertThat(recoveries().advice()).contains("failed.advice");

    clock.pass(Duration.ofMinutes(5));
    run(request -> success("fine"));

    JobRun last = runs.last(JOB).orElseThrow();
    assertThat(last.failed()).isFalse();
    assertThat(last.lastFailure()).contains(new JobRun.Failure(MONDAY, "IllegalStateException"));
    assertThat(recoveries().state()).isEqualTo(State.GOOD);
    assertThat(incidents).containsExactly("job");
  }

  @Test
  public void shouldWarnOfAJobThatNeverRanAndOfOneThatStopped() {
    assertThat(recoveries().state()).isEqualTo(State.WARNING);
    run(request -> success("fine"));

    clock.pass(Duration.ofMinutes(19));
    assertThat(recoveries().state()).isEqualTo(State.GOOD);
    clock.pass(Duration.ofMinutes(2));
    assertThat(recoveries().state()).isEqualTo(State.BAD);
    assertThat(recoveries().advice()).contains("late.advice");
  }

  @Test
  public void shouldSayWhenAJobRunsNext() {
    when(times.next(JOB)).thenReturn(Optional.of(MONDAY.plusSeconds(60)));

    assertThat(recoveries().value()).contains("client-recovery.health.job.next");
  }

  @Test
  public void shouldNotMakeAJobFailWhoseRunCannotBeNoted() {
    JobRuns broken = mock(JobRuns.class);
    doThrow(new IllegalStateException("no database"))
        .when(broken)
        .ended(anyString(), any(), anyString());
    JobLog careless = new JobLog(broken, (place, failure) -> {}, clock);
    JobRunnerResponse done = success("done");

    JobRunnerResponse answer =
        careless.watching(JOB, request -> done).runJob(mock(JobRunnerRequest.class));

    assertThat(answer).isSameAs(done);
  }
}
