package org.clientrecovery.bench.dates;

import java.time.LocalDateTime;

/** A reader of dates under measurement. */
interface DateReader {

  String name();

  /**
   * The first date of the text as ISO date or local date-time, or null.
   *
   * @throws RuntimeException whatever the library throws; it is counted
   */
  String first(String text, LocalDateTime written);
}
