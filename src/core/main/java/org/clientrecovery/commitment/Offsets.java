package org.clientrecovery.commitment;

/** Reads distances from now or from another day: "in 3 days", "two weeks before 13 May". */
final class Offsets extends TokenSurroundings {
  private final Durations durations;
  private final DateGrammar grammar;

  Offsets(DateTokens tokens, Durations durations, DateGrammar grammar) {
    super(tokens);
    this.durations = durations;
    this.grammar = grammar;
  }

  int offsetFrom(int i, Reading r) {
    Reading.Span span = new Reading.Span();
    int end = durations.duration(i, span);
    if (end == NO) {
      return NO;
    }
    if (r.relative != UNSET && !span.timed) {
      Reading base = new Reading();
      base.relative = r.relative;
      r.base = base;
    }
    r.relative = UNSET;
    r.offset = span;
    return end;
  }

  /**
   * "in 3 days", "within 2 business days", "an hour from now", "2 weeks before May 13", "3 days
   * ago".
   */
  int offset(int i, Reading r) {
    boolean within = tokens.is(i, Term.IN) || tokens.is(i, Term.WITHIN);
    boolean passed = tokens.is(i, Term.AGO_PREFIX);
    int at = i + (within || passed ? 1 : 0);
    at = tokens.is(at, Term.WITHIN) && within ? at + 1 : at;
    at = tokens.is(at, Term.ABOUT) || tokens.is(at, Term.AT_LEAST) && within ? at + 1 : at;
    boolean article = tokens.is(at, Term.THE);
    at = article ? at + 1 : at;
    boolean next = tokens.is(at, Term.NEXT) || tokens.is(at, Term.COMING);
    at = next ? at + 1 : at;
    Reading.Span span = new Reading.Span();
    int end = durations.duration(at, span);
    if (end == NO && (within || next) && article) {
      return withinTheUnit(at, r);
    }
    if (end == NO || article && !next && !passed) {
      return NO;
    }
    if (within && !passed || next && article || next && tokens.isNumber(at)) {
      return forward(end, span, r);
    }
    if (passed) {
      return backward(end, span, r);
    }
    return behindAmount(end, span, r);
  }

  /** "within the hour", "in the next hour", "within the next week". */
  private int withinTheUnit(int i, Reading r) {
    int unit = tokens.value(i, Term.UNIT);
    boolean next = tokens.is(i - 1, Term.NEXT) || tokens.is(i - 1, Term.COMING);
    if (unit < 1 || !next && unit > 4 || !next && tokens.is(i - 2, Term.IN)) {
      return NO;
    }
    if (!next && unit == 3) {
      r.relative = 0;
      return i + 1;
    }
    if (!next && unit == 4) {
      r.weekShift = 0;
      return i + 1;
    }
    if (next && unit >= 4 && !tokens.is(i - 3, Term.WITHIN)) {
      return NO;
    }
    Reading.Span span = new Reading.Span();
    durations.addAmount(span, unit, 1);
    r.offset = span;
    return i + 1;
  }

  private int forward(int end, Reading.Span span, Reading r) {
    r.offset = span;
    r.approximate = span.approximate;
    int at = tokens.is(end, Term.TIME) ? end + 1 : end;
    if (tokens.is(at, Term.FROM) || tokens.is(at, Term.AFTER) || tokens.is(at, Term.OF)) {
      int based = base(at + 1, r);
      r.approximate |= based == NO;
      return based == NO ? at : based;
    }
    return at;
  }

  private int backward(int end, Reading.Span span, Reading r) {
    r.offset = span;
    r.backwards = true;
    return end;
  }

  private int behindAmount(int end, Reading.Span span, Reading r) {
    if (tokens.is(end, Term.AGO)) {
      return backward(end + 1, span, r);
    }
    if (tokens.is(end, Term.LATER)) {
      r.offset = span;
      r.approximate = span.approximate;
      return end + 1;
    }
    boolean before = tokens.is(end, Term.BEFORE);
    boolean from =
        tokens.is(end, Term.FROM) || tokens.is(end, Term.AFTER) || tokens.is(end, Term.PAST);
    if (!before && !from) {
      return NO;
    }
    int based = base(end + 1, r);
    if (based == NO) {
      return NO;
    }
    r.offset = span;
    r.backwards = before;
    r.approximate = span.approximate;
    return based;
  }

  private int base(int i, Reading r) {
    if (tokens.is(i, Term.NOW)) {
      return i + 1;
    }
    Reading base = new Reading();
    int end = grammar.item(i, base);
    if (end == NO || !base.hasDay() || base.approximate) {
      return NO;
    }
    r.base = base;
    return end;
  }
}
