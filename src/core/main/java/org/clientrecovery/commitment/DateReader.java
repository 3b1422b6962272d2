package org.clientrecovery.commitment;

import java.util.ArrayList;
import java.util.List;

/** Reads the dates of one text, all of them or those of a part; lives in one thread. */
final class DateReader {
  private final CharSequence text;
  private final DateTokens tokens;
  private final DateGrammar grammar;
  private final DueResolver resolver;

  DateReader(CharSequence text, DateTokens tokens, DateGrammar grammar, DueResolver resolver) {
    this.text = text;
    this.tokens = tokens;
    this.grammar = grammar;
    this.resolver = resolver;
  }

  /** All dates of the text, in its order, none overlapping. */
  List<DateInText> readAll() {
    List<DateInText> found = new ArrayList<>();
    tokens.cutAll();
    read(found);
    return found;
  }

  /** Adds the dates between those UTF-16 units of the text to the ones found before. */
  void read(int from, int to, List<DateInText> found) {
    tokens.cut(from, to);
    read(found);
  }

  private void read(List<DateInText> found) {
    int i = 0;
    while (i < tokens.size()) {
      Reading reading = grammar.readAt(i);
      FoundDate date = reading == null ? null : found(reading);
      if (date != null) {
        found.add(new DateInText(date, reading, resolver));
      }
      i = date == null ? i + 1 : reading.end;
    }
  }

  private FoundDate found(Reading reading) {
    Due due = resolver.resolve(reading);
    if (due == null) {
      return null;
    }
    int start = tokens.start(reading.start);
    int end = tokens.end(reading.end - 1);
    return new FoundDate(start, end, text.subSequence(start, end).toString(), due, kind(reading));
  }

  private static FoundDate.Kind kind(Reading reading) {
    if (reading.now) {
      return FoundDate.Kind.NOW;
    }
    if (reading.approximate || reading.dayPartAlone && !reading.hasClock()) {
      return FoundDate.Kind.LOOSE;
    }
    return reading.hasDay()
            || reading.endOfDay
            || reading.dayPart != Reading.UNSET && !reading.hasClock()
        ? FoundDate.Kind.DAY
        : FoundDate.Kind.CLOCK;
  }
}
