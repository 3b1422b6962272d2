package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clientrecovery.text.Stage;
import org.junit.Test;

public class SettingsTest {
  private static final ZoneId SITE = ZoneId.of("Europe/Berlin");

  @Test
  public void shouldHaveDefaultsThatCanBeRead() {
    Arrays.stream(Setting.values())
        .forEach(
            setting ->
                assertThat(Settings.checked(setting, setting.standard()))
                    .isEqualTo(setting.standard()));
  }

  @Test
  public void shouldCountTargetsInWorkingDaysOfTheProject() {
    assertThat(Settings.standard().target(Stage.APOLOGIZE)).contains(Duration.ofHours(8));
    assertThat(set(Setting.WORKING_HOURS, "08:00-14:00").target(Stage.PLAN))
        .contains(Duration.ofHours(30));
    assertThat(Settings.standard().target(Stage.ACKNOWLEDGE)).contains(Duration.ofHours(4));
    assertThat(Settings.standard().target(Stage.FOLLOW_UP)).isEmpty();
  }

  @Test
  public void shouldReadHowLongSomethingIsKept() {
    assertThat(set(Setting.KEEP_RUNS, "").span(Setting.KEEP_RUNS)).isEmpty();
    assertThat(set(Setting.KEEP_RUNS, "90d").span(Setting.KEEP_RUNS)).contains(Period.ofDays(90));
    assertThat(set(Setting.KEEP_RUNS, "18m").span(Setting.KEEP_RUNS)).contains(Period.ofMonths(18));
    assertThat(set(Setting.KEEP_AUDIT, "7y").span(Setting.KEEP_AUDIT)).contains(Period.ofYears(7));
    for (String wrong : List.of("0d", "d", "7", "-1y", "7w", "1.5y", "366d")) {
      assertThatThrownBy(() -> Settings.checked(Setting.KEEP_AUDIT, wrong))
          .isInstanceOf(SettingRefused.class);
    }
  }

  @Test
  public void shouldReadACalendar() {
    Settings settings =
        Settings.standard()
            .with(
                Map.of(
                    Setting.WORKING_DAYS, "sun, mon",
                    Setting.WORKING_HOURS, "07:30-16:00",
                    Setting.HOLIDAYS, "2026-12-25\n2026-12-27"));

    assertThat(settings.calendar().days()).containsOnly(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    assertThat(settings.calendar().opens()).isEqualTo(LocalTime.of(7, 30));
    assertThat(settings.calendar().isWorkingDay(LocalDate.of(2026, 12, 27))).isFalse();
    assertThat(settings.calendar().isWorkingDay(LocalDate.of(2026, 12, 20))).isTrue();
  }

  @Test
  public void shouldTakeTheZoneOfTheSiteWhereNoneWasSet() {
    assertThat(Settings.standard().zone(SITE)).isEqualTo(SITE);
    assertThat(set(Setting.ZONE, "Asia/Tokyo").zone(SITE)).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  public void shouldRefuseWhatASettingCannotTake() {
    refuses(Setting.GATE_PLAN, "perhaps");
    refuses(Setting.TARGET_PLAN, "5");
    refuses(Setting.TARGET_PLAN, "d");
    refuses(Setting.TARGET_PLAN, "");
    refuses(Setting.CADENCE, "2, 0");
    refuses(Setting.CADENCE, "");
    refuses(Setting.WARN_BEFORE, "-1");
    refuses(Setting.WARN_BEFORE, "366");
    refuses(Setting.WORKING_DAYS, "mon, yesterday");
    refuses(Setting.WORKING_DAYS, "");
    refuses(Setting.WORKING_HOURS, "17:00-09:00");
    refuses(Setting.WORKING_HOURS, "9-17");
    refuses(Setting.HOLIDAYS, "2026-02-30");
    refuses(Setting.ZONE, "Europe/Bielefeld");
    refuses(Setting.LANGUAGES, "e n");
    refuses(Setting.ENABLED, "true");
  }

  private static void refuses(Setting setting, String value) {
    assertThatThrownBy(() -> Settings.checked(setting, value))
        .as(setting.id() + "=" + value)
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining(setting.id());
  }

  private static Settings set(Setting setting, String value) {
    return Settings.standard().with(Map.of(setting, value));
  }
}
