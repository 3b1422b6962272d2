package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientrecovery.recovery.PromiseTrend.End;
import org.clientrecovery.recovery.PromiseTrend.Week;
import org.junit.Test;

public class PromiseTrendTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  @Test
  public void shouldCountEachPromiseInTheWeekOfItsEnd() {
    PromiseTrend trend =
        trend(
            new End(Instant.parse("2026-03-03T10:00:00Z"), CommitmentState.KEPT),
            new End(Instant.parse("2026-03-04T10:00:00Z"), CommitmentState.KEPT),
            new End(Instant.parse("2026-03-08T22:59:59Z"), CommitmentState.MISSED),
            new End(Instant.parse("2026-03-08T23:00:00Z"), CommitmentState.LATE));

    assertThat(trend.weeks())
        .containsExactly(new Week(MONDAY, 2, 0, 1), new Week(MONDAY.plusWeeks(1), 0, 1, 0));
    assertThat(trend.weeks().get(0).rate()).contains(67);
    assertThat(trend.total().rate()).contains(50);
  }

  @Test
  public void shouldLeaveOutWhatEndedBeforeTheFirstWeek() {
    PromiseTrend trend =
        trend(new End(Instant.parse("2026-03-01T22:59:59Z"), CommitmentState.MISSED));

    assertThat(trend.total().all()).isZero();
    assertThat(trend.total().rate()).isEmpty();
  }

  private static PromiseTrend trend(End... ends) {
    return PromiseTrend.of(List.of(ends), MONDAY, BERLIN, NOW);
  }
}
