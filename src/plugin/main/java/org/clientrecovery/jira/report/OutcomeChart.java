package org.clientrecovery.jira.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.ReaderTexts;

/** Lays the weeks out as stacked bars, in units of the drawing, and as the rows of a table. */
final class OutcomeChart {
  private static final int HEIGHT = 96;
  private static final int BAR = 24;
  private static final int STEP = 38;
  private static final int MARGIN = 6;

  /** A bar of a week with less does not reach the top: one missed promise is no disaster. */
  private static final int LEAST_AT_TOP = 4;

  private final OutcomeWeeks outcome;
  private final ReaderTexts texts;

  OutcomeChart(OutcomeWeeks outcome, ReaderTexts texts) {
    this.outcome = outcome;
    this.texts = texts;
  }

  /** Strings, lists and maps alone, for the template. */
  Map<String, Object> model() {
    int highest = outcome.weeks().stream().mapToInt(OutcomeWeeks.Week::all).max().orElse(0);
    List<Map<String, Object>> weeks = new ArrayList<>();
    for (int i = 0; i < outcome.weeks().size(); i++) {
      weeks.add(week(outcome.weeks().get(i), MARGIN + i * STEP, Math.max(LEAST_AT_TOP, highest)));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("weeks", weeks);
    model.put("empty", outcome.isEmpty());
    model.put("sum", sum());
    model.put("legend", Stream.of("kept", "late", "missed").map(this::key).toList());
    model.put("shortened", outcome.shortened());
    model.put(
        "width", Integer.toString(2 * MARGIN + Math.max(1, weeks.size()) * STEP - STEP + BAR));
    model.put("height", Integer.toString(HEIGHT + 40));
    model.put("ground", Integer.toString(HEIGHT + 16));
    model.put("labels", Integer.toString(HEIGHT + 32));
    return model;
  }

  private Map<String, String> key(String kind) {
    return Map.of("kind", kind, "name", texts.text("client-recovery.report.chart." + kind));
  }

  /** What the drawing says, in words; empty where no week could be counted. */
  private String sum() {
    if (outcome.weeks().isEmpty()) {
      return "";
    }
    return texts.text(
        "client-recovery.report.chart.sum",
        texts.day(outcome.weeks().get(0).monday()),
        total(OutcomeWeeks.Week::kept),
        total(OutcomeWeeks.Week::late),
        total(OutcomeWeeks.Week::missed));
  }

  private int total(ToIntFunction<OutcomeWeeks.Week> count) {
    return outcome.weeks().stream().mapToInt(count).sum();
  }

  private Map<String, Object> week(OutcomeWeeks.Week week, int left, int highest) {
    int missed = height(week.missed(), highest);
    int late = height(week.late(), highest);
    int kept = height(week.kept(), highest);
    List<Map<String, String>> bars = new ArrayList<>();
    int ground = HEIGHT + 16;
    addBar("kept", left, ground - kept, kept, bars);
    addBar("late", left, ground - kept - late, late, bars);
    addBar("missed", left, ground - kept - late - missed, missed, bars);
    Map<String, Object> model = new HashMap<>();
    model.put("day", texts.day(week.monday()));
    model.put("label", texts.shortDay(week.monday()));
    model.put("kept", Integer.toString(week.kept()));
    model.put("late", Integer.toString(week.late()));
    model.put("missed", Integer.toString(week.missed()));
    model.put("all", Integer.toString(week.all()));
    model.put("middle", Integer.toString(left + BAR / 2));
    model.put("top", Integer.toString(ground - kept - late - missed - 4));
    model.put("bars", bars);
    return model;
  }

  private static int height(int count, int highest) {
    return count == 0 ? 0 : Math.max(2, count * HEIGHT / highest);
  }

  private static void addBar(
      String kind, int left, int top, int height, List<Map<String, String>> bars) {
    if (height > 0) {
      bars.add(
          Map.of(
              "kind", kind,
              "x", Integer.toString(left),
              "y", Integer.toString(top),
              "width", Integer.toString(BAR),
              "height", Integer.toString(height)));
    }
  }
}
