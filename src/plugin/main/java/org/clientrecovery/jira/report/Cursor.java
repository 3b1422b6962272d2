package org.clientrecovery.jira.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clientrecovery.jira.store.LedgerPoint;

/** A place in a section, as an address has it. */
final class Cursor {
  /** {@code 1772726400000.4711}, or {@code none.4711} where there is no date. */
  private static final Pattern PLACE = Pattern.compile("(none|-?[0-9]{1,15})\\.[0-9]{1,9}");

  private static final String NONE = "none";
  private static final long NEVER = Long.MAX_VALUE;

  private Cursor() {}

  static String of(LedgerPoint place) {
    return (place.due() == NEVER ? NONE : place.due()) + "." + place.id();
  }

  /** The place of that text; empty where it is none. */
  static Optional<LedgerPoint> read(String text) {
    if (!PLACE.matcher(text).matches()) {
      return Optional.empty();
    }
    int dot = text.indexOf('.');
    return Optional.of(
        new LedgerPoint(due(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1))));
  }

  private static long due(String text) {
    return text.equals(NONE) ? NEVER : Long.parseLong(text);
  }
}
