package org.clientrecovery.jira.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.PromiseTrend;
import org.clientrecovery.recovery.RecoveryTrend;

/** Lays the weeks of recoveries out as bars side by side, and as the rows of a table. */
final class TrendChart {
  private static final int HEIGHT = 96;
  private static final int BAR = 12;
  private static final int STEP = 56;
  private static final int MARGIN = 16;
  private static final int GROUND = HEIGHT + 16;

  private final RecoveryTrend trend;
  private final PromiseTrend promises;
  private final Map<LocalDate, Long> overrides;
  private final ReaderTexts texts;

  TrendChart(
      RecoveryTrend trend,
      PromiseTrend promises,
      Map<LocalDate, Long> overrides,
      ReaderTexts texts) {
    this.trend = trend;
    this.promises = promises;
    this.overrides = overrides;
    this.texts = texts;
  }

  /** Strings, lists and maps alone, for the template. */
  Map<String, Object> model() {
    int highest = trend.weeks().stream().mapToInt(TrendChart::highest).max().orElse(0);
    List<Map<String, Object>> weeks = new ArrayList<>();
    for (int i = 0; i < trend.weeks().size(); i++) {
      Map<String, Object> week =
          week(trend.weeks().get(i), MARGIN + i * STEP, Math.max(1, highest));
      week.put("kept", kept(promises.weeks().get(i)));
      week.put("overridden", overrides.getOrDefault(trend.weeks().get(i).monday(), 0L).toString());
      weeks.add(week);
    }
    Map<String, Object> model = new HashMap<>();
    model.put("weeks", weeks);
    model.put("empty", trend.isEmpty() && promises.total().all() == 0 && overrides.isEmpty());
    model.put("kept", keptInAll());
    model.put("reopened", texts.text("client-recovery.overview.reopened", trend.reopened()));
    model.put("width", Integer.toString(2 * MARGIN + trend.weeks().size() * STEP));
    model.put("height", Integer.toString(GROUND + 24));
    model.put("ground", Integer.toString(GROUND));
    model.put("labels", Integer.toString(GROUND + 16));
    return model;
  }

  /** "67 % (2 of 3)"; a dash where nothing fell due. */
  private String kept(PromiseTrend.Week week) {
    return week.rate()
        .map(
            rate -> texts.text("client-recovery.overview.kept.week", rate, week.kept(), week.all()))
        .orElse("–");
  }

  private String keptInAll() {
    PromiseTrend.Week total = promises.total();
    return total
        .rate()
        .map(
            rate ->
                texts.text(
                    "client-recovery.overview.kept.all",
                    total.all(),
                    rate,
                    total.late(),
                    total.missed()))
        .orElseGet(() -> texts.text("client-recovery.overview.kept.none"));
  }

  private static int highest(RecoveryTrend.Week week) {
    return Math.max(week.escalated(), Math.max(week.recovered(), week.partedWays()));
  }

  private Map<String, Object> week(RecoveryTrend.Week week, int left, int highest) {
    List<Map<String, String>> bars = new ArrayList<>();
    addBar("escalated", left, week.escalated(), highest, bars);
    addBar("recovered", left + BAR, week.recovered(), highest, bars);
    addBar("parted-ways", left + 2 * BAR, week.partedWays(), highest, bars);
    Map<String, Object> model = new HashMap<>();
    model.put("day", texts.day(week.monday()));
    model.put("label", texts.shortDay(week.monday()));
    model.put("escalated", Integer.toString(week.escalated()));
    model.put("recovered", Integer.toString(week.recovered()));
    model.put("parted", Integer.toString(week.partedWays()));
    model.put("acknowledged", week.toAcknowledge().map(this::hours).orElse("–"));
    model.put("middle", Integer.toString(left + 3 * BAR / 2));
    model.put("bars", bars);
    return model;
  }

  private String hours(Duration time) {
    double hours = Math.round(time.toMinutes() / 6.0) / 10.0;
    return texts.text("client-recovery.overview.hours", hours);
  }

  private static void addBar(
      String kind, int left, int count, int highest, List<Map<String, String>> bars) {
    if (count > 0) {
      int height = Math.max(2, count * HEIGHT / highest);
      bars.add(
          Map.of(
              "kind", kind,
              "x", Integer.toString(left),
              "y", Integer.toString(GROUND - height),
              "width", Integer.toString(BAR - 2),
              "height", Integer.toString(height)));
    }
  }
}
