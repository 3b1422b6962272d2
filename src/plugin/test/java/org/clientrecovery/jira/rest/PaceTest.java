package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rest.Pace.Work;
import org.clientrecovery.jira.store.MutableClock;
import org.junit.Test;

public class PaceTest {
  private final MutableClock clock = new MutableClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Pace pace = new Pace(clock);

  private int admitted(Work work, String person, int asked) {
    int admitted = 0;
    for (int i = 0; i < asked; i++) {
      admitted += pace.secondsToWait(work, person) == 0 ? 1 : 0;
    }
    return admitted;
  }

  @Test
  public void shouldTakeAMinutesWorthAtOnceAndNoMore() {
    assertThat(admitted(Work.COSTLY, "ann", 100)).isEqualTo(60);
    assertThat(admitted(Work.EXPORT, "ann", 100)).isEqualTo(20);
    assertThat(admitted(Work.TYPING, "ann", 1000)).isEqualTo(600);
    assertThat(admitted(Work.COSTLY, "bea", 100)).isEqualTo(60);
  }

  @Test
  public void shouldSayAfterHowManySecondsTheNextOneIsTaken() {
    admitted(Work.EXPORT, "ann", 20);

    assertThat(pace.secondsToWait(Work.EXPORT, "ann")).isEqualTo(3);
    clock.pass(Duration.ofSeconds(2));
    assertThat(pace.secondsToWait(Work.EXPORT, "ann")).isEqualTo(1);
    clock.pass(Duration.ofSeconds(1));
    assertThat(pace.secondsToWait(Work.EXPORT, "ann")).isZero();
    assertThat(pace.secondsToWait(Work.EXPORT, "ann")).isEqualTo(3);
  }

  @Test
  public void shouldFillAgainInAMinute() {
    admitted(Work.COSTLY, "ann", 100);
    clock.pass(Duration.ofMinutes(5));

    assertThat(admitted(Work.COSTLY, "ann", 100)).isEqualTo(60);
  }

  @Test
  public void shouldNeverHinderSomebodyWhoTypesInTwoTabs() {
    for (int i = 0; i < 3_000; i++) {
      assertThat(pace.secondsToWait(Work.TYPING, "ann")).as("request " + i).isZero();
      assertThat(pace.secondsToWait(Work.TYPING, "ann")).as("request " + i).isZero();
      clock.pass(Duration.ofMillis(400));
    }
  }

  @Test
  public void shouldForgetThoseWhoHaveNotAskedForAWhileAndNobodyElse() {
    admitted(Work.COSTLY, "ann", 60);
    for (int i = 0; i < 5_000; i++) {
      pace.secondsToWait(Work.COSTLY, "person " + i);
    }

    assertThat(pace.secondsToWait(Work.COSTLY, "ann")).isEqualTo(1);
  }

  @Test
  public void shouldAnswer429WithTheHeaderAndAMessage() {
    ReaderTexts texts = mock(ReaderTexts.class);
    when(texts.text(any(), any())).thenAnswer(call -> "wait " + call.getArgument(1));
    ApplicationUser ann = mock(ApplicationUser.class);
    when(ann.getKey()).thenReturn("ann");
    admitted(Work.EXPORT, "ann", 20);

    Refusal refusal =
        catchThrowableOfType(() -> pace.count(Work.EXPORT, ann, texts), Refusal.class);

    Response answer = refusal.response();
    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getMetadata().getFirst("Retry-After")).isEqualTo("3");
    assertThat((String) answer.getEntity()).contains("wait 3");
  }
}
