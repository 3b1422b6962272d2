package org.clientrecovery.minijira.sample;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of the data file. Day 0 is the last Friday before the start, so that everything lies in
 * the past and falls on the weekday that the texts speak of.
 */
record DeskCalendar(LocalDate dayZero, ZoneId zone) {
  /** {@code {date -3}}, {@code {day 4}}, {@code {key backup}}. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(date|day|key) ([-a-z0-9]+)\\}");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  static DeskCalendar before(Clock clock, ZoneId zone) {
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    return new DeskCalendar(today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)), zone);
  }

  /** {@code "-3 14:20"} as a moment. */
  Instant moment(String text) {
    String[] parts = text.split(" ");
    return day(parts[0]).atTime(LocalTime.parse(parts[1])).atZone(zone).toInstant();
  }

  /** A text with its placeholders filled in. */
  String fill(String text, Map<String, String> keys) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2), keys)));
  }

  private String value(String kind, String argument, Map<String, String> keys) {
    return switch (kind) {
      case "date" -> day(argument).format(DATE);
      case "day" -> day(argument).format(DAY);
      default -> keys.get(argument);
    };
  }

  private LocalDate day(String offset) {
    return dayZero.plusDays(Integer.parseInt(offset));
  }
}
