package org.clientrecovery.minijira.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as JQL writes them, read in the zone of whoever asks. */
record JqlDates(Clock clock, ZoneId zone) {
  /** {@code -7d}, {@code 4w}. */
  private static final Pattern RELATIVE = Pattern.compile("([-+]?[0-9]{1,6})([wdhm])");

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  Instant read(String field, String text) {
    String plain = text.strip().replace('/', '-');
    Matcher relative = RELATIVE.matcher(plain);
    if (relative.matches()) {
      return clock.instant().plus(amount(Long.parseLong(relative.group(1)), relative.group(2)));
    }
    try {
      return plain.contains(" ")
          ? LocalDateTime.parse(plain, MINUTE).atZone(zone).toInstant()
          : LocalDate.parse(plain).atStartOfDay(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw new JqlException(
          "Date value '"
              + text
              + "' for field '"
              + field
              + "' is invalid. Valid formats include: 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', or a period"
              + " format e.g. '-5d', '4w'.");
    }
  }

  private static Duration amount(long count, String unit) {
    return switch (unit) {
      case "w" -> Duration.ofDays(7 * count);
      case "d" -> Duration.ofDays(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofMinutes(count);
    };
  }
}
