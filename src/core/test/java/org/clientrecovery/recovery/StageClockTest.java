package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class StageClockTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Recovery ESCALATED =
      Recovery.escalated(
          new Recovery.Place(2, 1, 10),
          new Escalation(
              Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
          "agent",
          at("2026-03-06T15:00"));

  @Test
  public void shouldCountWorkingTimeAlone() {
    StageClock clock = clock(Settings.standard(), "2026-03-06T16:00");

    assertThat(clock.due()).isEqualTo(at("2026-03-09T11:00"));
    assertThat(clock.left()).isEqualTo(Duration.ofHours(3));
    assertThat(clock.state()).isEqualTo(StageClock.State.IN_TIME);
  }

  @Test
  public void shouldWarnWhenAQuarterOfTheTimeIsLeft() {
    assertThat(clock(Settings.standard(), "2026-03-09T09:59").state())
        .isEqualTo(StageClock.State.IN_TIME);
    assertThat(clock(Settings.standard(), "2026-03-09T10:00").state())
        .isEqualTo(StageClock.State.AT_RISK);
  }

  @Test
  public void shouldBeLateFromTheMomentOn() {
    assertThat(clock(Settings.standard(), "2026-03-09T11:00").state())
        .isEqualTo(StageClock.State.LATE);
    assertThat(clock(Settings.standard(), "2026-03-10T11:00").late())
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  public void shouldHaveTheTargetThatTheProjectSet() {
    Settings slow = Settings.standard().with(Map.of(Setting.TARGET_ACKNOWLEDGE, "2d"));

    assertThat(clock(slow, "2026-03-09T11:00").state()).isEqualTo(StageClock.State.IN_TIME);
  }

  @Test
  public void shouldHaveNoClockWhereTheClientDecidesWhenItIsOver() {
    Recovery followUp =
        ESCALATED
            .movedTo(Standing.APOLOGIZE, at("2026-03-06T15:30"))
            .movedTo(Standing.PLAN, at("2026-03-06T15:40"))
            .movedTo(Standing.ACT, at("2026-03-06T15:50"))
            .movedTo(Standing.FOLLOW_UP, at("2026-03-06T16:00"));

    assertThat(reading(followUp, Settings.standard(), "2026-03-30T11:00")).isEmpty();
  }

  private static StageClock clock(Settings settings, String now) {
    return reading(ESCALATED, settings, now).orElseThrow();
  }

  private static Optional<StageClock> reading(Recovery recovery, Settings settings, String now) {
    return StageClock.of(recovery, settings, settings.workingClock(BERLIN), at(now));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
