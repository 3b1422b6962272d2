package org.clientrecovery.bench.dates;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.ocpsoft.prettytime.nlp.PrettyTimeParser;

/**
 * PrettyTime's reader. It does not tell whether the text named an hour; where it returns the hour
 * of writing, that counts as a day, in its favour.
 */
final class PrettyTimeReader implements DateReader {
  private final PrettyTimeParser parser = new PrettyTimeParser(TimeZone.getTimeZone("UTC"));

  @Override
  public String name() {
    return "prettytime-nlp 5.0.9";
  }

  @Override
  public String first(String text, LocalDateTime written) {
    Date reference = Date.from(written.toInstant(ZoneOffset.UTC));
    List<Date> found = parser.parse(text, reference);
    if (found.isEmpty()) {
      return null;
    }
    boolean timed = (found.get(0).getTime() - reference.getTime()) % 86_400_000 != 0;
    return LocalTimes.print(found.get(0), timed);
  }
}
