package org.clientrecovery.jira.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.Backlog;
import org.clientrecovery.jira.store.CommitmentNoticeRow;
import org.clientrecovery.jira.store.ErrorLog;
import org.clientrecovery.jira.store.Incidents;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.MutableClock;
import org.clientrecovery.jira.store.RecoveryNoticeRow;
import org.junit.Before;
import org.junit.Test;

public class QueueCheckTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final ActiveObjects objects = database.activeObjects();
  private final MutableClock clock = new MutableClock(MONDAY);
  private final ErrorLog errors =
      new ErrorLog(objects, database.locks(), mock(ClusterInfo.class), clock);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final QueueCheck check =
      new QueueCheck(new Backlog(objects, clock), errors, texts, clock);

  @Before
  public void speakInKeys() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any())).thenAnswer(call -> "since " + call.getArgument(1));
    when(texts.text(anyString(), any(), any()))
        .thenAnswer(call -> call.getArgument(1) + " " + call.getArgument(2));
    when(texts.moment(any())).thenAnswer(call -> call.getArgument(0).toString());
  }

  private void notice(String key, Instant noticed, long sendAt) {
    objects.create(
        CommitmentNoticeRow.class,
        Map.of("NOTICE_KEY", key, "NOTICED_AT", noticed.toEpochMilli(), "SEND_AT", sendAt));
  }

  @Test
  public void shouldCountMailsAboutRecoveriesToo() {
    notice("promise", MONDAY, MONDAY.toEpochMilli());
    objects.create(
        RecoveryNoticeRow.class,
        Map.of(
            "TOLD_AT",
            MONDAY.minus(Duration.ofHours(2)).toEpochMilli(),
            "SEND_AT",
            MONDAY.toEpochMilli()));

    assertThat(mails().value()).isEqualTo("2 · since 2026-03-02T06:00:00Z");
  }

  private HealthItem mails() {
    return check.look().stream()
        .filter(item -> item.id().equals("mails"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  public void shouldBeWellWhereNoMailWaits() {
    notice("sent", MONDAY.minus(Duration.ofDays(1)), 0);

    assertThat(mails().state()).isEqualTo(State.GOOD);
    assertThat(mails().value()).isEqualTo("0");
  }

  @Test
  public void shouldWarnOfAMailThatWaitsForAnHourAndNameTheOldest() {
    notice("first", MONDAY, MONDAY.toEpochMilli());
    notice("second", MONDAY.plusSeconds(600), MONDAY.plusSeconds(600).toEpochMilli());

    clock.pass(Duration.ofMinutes(60));
    assertThat(mails().state()).isEqualTo(State.GOOD);
    clock.pass(Duration.ofMinutes(1));

    assertThat(mails().state()).isEqualTo(State.WARNING);
    assertThat(mails().advice()).endsWith("mails.advice");
    assertThat(mails().value()).isEqualTo("2 · since 2026-03-02T08:00:00Z");
  }

  @Test
  public void shouldShowTheLastErrorOfAMailBesideTheQueue() {
    errors.note("rest", new IllegalStateException("x"));
    errors.note(Incidents.MAIL, new IllegalArgumentException("no words of a mail"));

    assertThat(mails().value()).isEqualTo("0 · 2026-03-02T08:00:00Z IllegalArgumentException");
    assertThat(new ErrorCheck(errors, texts, clock).look())
        .extracting(HealthItem::name)
        .contains("client-recovery.health.error.mail");
  }
}
