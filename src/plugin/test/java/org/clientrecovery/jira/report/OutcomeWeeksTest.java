package org.clientrecovery.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.report.ReportWorld.NOW;
import static org.clientrecovery.jira.report.ReportWorld.dueOn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.Decision;
import org.junit.After;
import org.junit.Test;

public class OutcomeWeeksTest {
  private final ReportWorld world = new ReportWorld();

  @After
  public void closeTheDesk() {
    world.close();
  }

  @Test
  public void shouldCountWhatWasKeptInTheWeekInWhichItWasKept() {
    keep("in time", dueOn(6), NOW);
    keep("late", day(2026, 2, 20), Instant.parse("2026-02-25T09:00:00Z"));

    assertThat(week(7)).containsEntry("kept", "1").containsEntry("late", "0");
    assertThat(week(6)).containsEntry("kept", "0").containsEntry("late", "1");
  }

  @Test
  public void shouldCountWhatWasMissedInTheWeekInWhichItFellDue() {
    world.promise("on Sunday", Party.US, day(2026, 3, 1));
    world.promise("on Monday", Party.US, dueOn(2));

    assertThat(week(6)).containsEntry("missed", "1");
    assertThat(week(7)).containsEntry("missed", "1");
  }

  @Test
  public void shouldCountNothingThatItsReaderMayNotSee() {
    world.restrictedPromise("secret", dueOn(2));

    assertThat(chart().get("empty")).isEqualTo(true);
  }

  @Test
  public void shouldDrawABarForEachOutcomeAndNoneForNothing() {
    keep("in time", dueOn(6), NOW);
    world.promise("missed", Party.US, dueOn(2));

    assertThat(ReportWorld.list(weeks().get(7).get("bars"))).hasSize(2);
    assertThat(ReportWorld.list(weeks().get(0).get("bars"))).isEmpty();
  }

  @Test
  public void shouldShowOnlyWholeWeeksWhereThereIsTooMuchToCount() {
    for (int i = 0; i < OutcomeWeeks.LIMIT; i++) {
      keep("kept " + i, dueOn(6), NOW);
    }
    keep("earlier", day(2026, 2, 20), Instant.parse("2026-02-19T09:00:00Z"));

    assertThat(chart().get("shortened")).isEqualTo(true);
    assertThat(weeks()).isEmpty();
  }

  @Test
  public void shouldSayInWordsWhatTheDrawingShows() {
    keep("in time", dueOn(6), NOW);
    keep("late", day(2026, 2, 20), Instant.parse("2026-02-25T09:00:00Z"));
    world.promise("missed", Party.US, dueOn(2));

    assertThat((String) chart().get("sum")).endsWith(", 1, 1, 1]");
    assertThat(ReportWorld.list(chart().get("legend"))).hasSize(3);
    assertThat(party().get("uncharted")).isEqualTo("");
  }

  @Test
  public void shouldSayWhyThereIsNoChart() {
    assertThat(party()).containsEntry("uncharted", "client-recovery.report.chart.none");
    for (int i = 0; i < OutcomeWeeks.LIMIT; i++) {
      keep("kept " + i, dueOn(6), NOW);
    }
    assertThat(party())
        .containsEntry("charted", false)
        .containsEntry("uncharted", "client-recovery.report.chart.too-full[500]");
  }

  @Test
  public void shouldNotDrawOneMissedPromiseAsHighAsTheChart() {
    world.promise("missed", Party.US, dueOn(2));

    Map<?, ?> bar = (Map<?, ?>) ReportWorld.list(weeks().get(7).get("bars")).get(0);

    assertThat(Integer.parseInt((String) bar.get("height"))).isEqualTo(24);
  }

  @Test
  public void shouldCountTheLastWeeksWhereTooMuchWasMissedBefore() {
    for (int i = 0; i < OutcomeWeeks.LIMIT; i++) {
      world.promise("missed " + i, Party.US, day(2026, 2, 18));
    }
    world.promise("on Monday", Party.US, dueOn(2));

    assertThat(chart().get("shortened")).isEqualTo(true);
    assertThat(weeks()).hasSize(2);
    assertThat(week(1)).containsEntry("missed", "1");
  }

  @Test
  public void shouldCountOnlyWhatTheFilterAsksFor() {
    keep("the invoice", dueOn(6), NOW);
    keep("a call", dueOn(6), NOW);
    world.promise("another invoice", Party.US, dueOn(2));

    Map<?, ?> week = (Map<?, ?>) ReportWorld.list(chart("text", "invoice").get("weeks")).get(7);

    assertThat(week.get("kept")).isEqualTo("1");
    assertThat(week.get("missed")).isEqualTo("1");
  }

  private void keep(String quote, Optional<Due> due, Instant at) {
    int id = world.promise(quote, Party.US, due);
    world.ledger.change(id, promise -> promise.keptAt(at), new Decision("ann", at, ""));
  }

  private static Optional<Due> day(int year, int month, int day) {
    return Optional.of(Due.on(LocalDate.of(year, month, day), ZoneOffset.UTC));
  }

  private Map<String, String> week(int number) {
    Map<String, String> week = new java.util.HashMap<>();
    weeks().get(number).forEach((name, value) -> week.put((String) name, String.valueOf(value)));
    return week;
  }

  private List<Map<?, ?>> weeks() {
    return ReportWorld.list(chart().get("weeks")).stream()
        .<Map<?, ?>>map(week -> (Map<?, ?>) week)
        .toList();
  }

  private Map<?, ?> chart() {
    return chart("party", "us");
  }

  private Map<?, ?> chart(String... filter) {
    return (Map<?, ?>) party(filter).get("chart");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> party(String... filter) {
    Map<String, Object> page = world.view.page(ReportWorld.form(filter), world.reader);
    return (Map<String, Object>) ReportWorld.list(page.get("parties")).get(0);
  }
}
