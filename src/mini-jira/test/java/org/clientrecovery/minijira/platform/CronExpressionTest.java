package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.Test;

public class CronExpressionTest {
  private static String next(String expression, String time) {
    return new CronExpression(expression).nextAfter(ZonedDateTime.parse(time)).toString();
  }

  @Test
  public void shouldStep() {
    assertThat(next("0 0/15 * * * ?", "2026-03-02T09:20:00Z")).isEqualTo("2026-03-02T09:30Z");
  }

  @Test
  public void shouldCrossMonthsAndYears() {
    assertThat(next("0 0 0 1 1 ?", "2026-03-02T09:20:00Z")).isEqualTo("2027-01-01T00:00Z");
  }

  @Test
  public void shouldTakeListsRangesAndNames() {
    assertThat(next("0 0 8,17 ? JUN-AUG SAT,SUN", "2026-03-02T09:20:00Z"))
        .isEqualTo("2026-06-06T08:00Z");
  }

  @Test
  public void shouldNotGiveTheTimeItself() {
    assertThat(next("0 0 9 * * ?", "2026-03-02T09:00:00Z")).isEqualTo("2026-03-03T09:00Z");
  }

  @Test
  public void shouldRefuseWhatIsNoExpression() {
    assertThatThrownBy(() -> new CronExpression("* *")).hasMessageContaining("6 or 7 fields");
    assertThatThrownBy(() -> new CronExpression("0 0 25 * * ?"))
        .hasMessage("the cron field 25 is out of range");
  }

  @Test
  public void shouldRefuseADayThatNeverComes() {
    assertThatThrownBy(() -> next("0 0 0 30 2 ?", "2026-03-02T09:00:00Z"))
        .hasMessage("a cron expression that never comes");
  }
}
