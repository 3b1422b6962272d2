package org.clientrecovery.minijira.commands;

import com.google.gson.JsonObject;
import java.util.Locale;

/** Counts hits, false alarms and misses of one thing. */
final class Tally {
  private int hits;
  private int falseAlarms;
  private int misses;

  void count(boolean expected, boolean found) {
    if (expected && found) {
      hits++;
    } else if (found) {
      falseAlarms++;
    } else if (expected) {
      misses++;
    }
  }

  void add(Tally other) {
    hits += other.hits;
    falseAlarms += other.falseAlarms;
    misses += other.misses;
  }

  int hits() {
    return hits;
  }

  double precision() {
    return ratio(hits, hits + falseAlarms);
  }

  double recall() {
    return ratio(hits, hits + misses);
  }

  double f1() {
    return ratio(2 * hits, 2 * hits + falseAlarms + misses);
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("expected", hits + misses);
    json.addProperty("found", hits + falseAlarms);
    json.addProperty("matched", hits);
    json.addProperty("precision", rounded(precision()));
    json.addProperty("recall", rounded(recall()));
    json.addProperty("f1", rounded(f1()));
    return json;
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** A row of the table. */
  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-18s %8d %8d %8d %10.3f %8.3f %8.3f",
        name,
        hits + misses,
        hits + falseAlarms,
        hits,
        precision(),
        recall(),
        f1());
  }
}
