package org.clientrecovery.bench.dates;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Prints what the other readers return in the form of the cases. */
final class LocalTimes {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private LocalTimes() {}

  static String print(Date date, boolean timed) {
    LocalDateTime local = LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
    return timed ? MOMENT.format(local) : local.toLocalDate().toString();
  }
}
