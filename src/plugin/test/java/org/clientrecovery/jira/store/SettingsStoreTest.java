package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.recovery.GateMode;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.SettingRefused;
import org.clientrecovery.text.Stage;
import org.junit.Test;

public class SettingsStoreTest {
  private static final long CARE = 10_000;
  private static final long OPS = 10_001;

  private final MemoryDatabase database = new MemoryDatabase();
  private final SettingsStore store =
      new SettingsStore(
          database.activeObjects(),
          database.locks(),
          Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));

  @Test
  public void shouldGiveTheDefaultsWhereNothingWasSet() {
    assertThat(store.of(CARE).gate(Stage.PLAN)).isEqualTo(GateMode.BLOCK);
    assertThat(store.own(CARE)).isEmpty();
  }

  @Test
  public void shouldPutAProjectsValueOverTheSites() {
    set(SettingsStore.SITE, Setting.GATE_PLAN, "warn");
    set(CARE, Setting.GATE_PLAN, "off");

    assertThat(store.of(CARE).gate(Stage.PLAN)).isEqualTo(GateMode.OFF);
    assertThat(store.of(OPS).gate(Stage.PLAN)).isEqualTo(GateMode.WARN);
    assertThat(store.ofSite().gate(Stage.PLAN)).isEqualTo(GateMode.WARN);
  }

  @Test
  public void shouldGoBackToTheSitesValue() {
    set(SettingsStore.SITE, Setting.GATE_PLAN, "warn");
    set(CARE, Setting.GATE_PLAN, "off");
    store.change(CARE, Map.of(Setting.GATE_PLAN, Optional.empty()), Map.of(), "admin");

    assertThat(store.of(CARE).gate(Stage.PLAN)).isEqualTo(GateMode.WARN);
  }

  @Test
  public void shouldKeepAnEmptyValueApartFromNone() {
    set(SettingsStore.SITE, Setting.HOLIDAYS, "2026-12-25");
    set(CARE, Setting.HOLIDAYS, "");

    assertThat(store.of(CARE).calendar().holidays()).isEmpty();
    assertThat(store.of(OPS).calendar().holidays()).hasSize(1);
  }

  @Test
  public void shouldSayWhatChangedAndWhatWasThereBefore() {
    set(CARE, Setting.WARN_BEFORE, "2");

    assertThat(set(CARE, Setting.WARN_BEFORE, "2")).isEmpty();
    assertThat(set(CARE, Setting.WARN_BEFORE, "3"))
        .containsEntry(Setting.WARN_BEFORE, Optional.of("2"));
  }

  @Test
  public void shouldChangeNothingWhereOneValueCannotBeRead() {
    assertThatThrownBy(
            () ->
                store.change(
                    CARE,
                    Map.of(
                        Setting.WARN_BEFORE, Optional.of("2"),
                        Setting.ZONE, Optional.of("Europe/Bielefeld")),
                    Map.of(),
                    "admin"))
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("zone");
    assertThat(store.own(CARE)).isEmpty();
  }

  @Test
  public void shouldNotOverwriteWhatSomebodyElseSetMeanwhile() {
    set(CARE, Setting.WARN_BEFORE, "2");

    assertThatThrownBy(
            () ->
                store.change(
                    CARE,
                    Map.of(Setting.WARN_BEFORE, Optional.of("5")),
                    Map.of(Setting.WARN_BEFORE, Optional.empty()),
                    "agent"))
        .isInstanceOf(SettingsChanged.class);
    assertThat(store.own(CARE)).containsEntry(Setting.WARN_BEFORE, "2");
  }

  private Map<Setting, Optional<String>> set(long project, Setting setting, String value) {
    return store.change(project, Map.of(setting, Optional.of(value)), Map.of(), "admin");
  }
}
