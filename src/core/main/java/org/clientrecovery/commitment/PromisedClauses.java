package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;

/**
 * Narrows a sentence that promises to the clauses of it that hold the time of the promise, or may
 * promise without one: no greeting and no regret before them, no reason behind them, no fact beside
 * them. A condition is left out and noted. A sentence without a time, or with all its times in
 * reasons, stays whole. Linear in the length of the sentence.
 */
final class PromisedClauses {
  /** In so many words a greeting ends: "Dear Mr and Mrs van der Berg,". */
  private static final int GREETING_REACH = 8;

  /** Within so many words a clause of report names its verb: "as she told me". */
  private static final int REPORT_REACH = 4;

  private static final long ACTS = Role.VERB.bit() | Role.DELIVER.bit();

  /** What tells of a state or of the past. */
  private static final long STATES =
      Role.PAST.bit() | Role.BE.bit() | Role.HAVE.bit() | Role.MODAL.bit();

  /** A time and so many words more hold a verb, even if no list knows it. */
  private static final int MANY_WORDS = 4;

  private static final long REPORTS = Role.REPORT.bit() | Role.AGREED.bit();

  private final PromiseText in;
  private final CommentText text;
  private final ClauseGrammar grammar;

  PromisedClauses(PromiseText in, ClauseGrammar grammar) {
    this.in = in;
    this.grammar = grammar;
    text = in.text;
  }

  /** Narrows that promise, which takes the whole sentence that the grammar read last. */
  void narrow(Promise promise) {
    int end = promise.end;
    int first = -1;
    int last = -1;
    boolean timed = false;
    int next;
    for (int start = promise.start; start < end; start = next) {
      next = clauseEnd(start, end);
      boolean aside = grammar.isAside(start);
      boolean time = !aside && grammar.isTimed(start, next);
      if (time || !aside && mayPromise(start, next)) {
        first = first < 0 ? start : first;
        last = next;
      }
      timed |= time;
    }
    if (timed) {
      noteCondition(promise, first, last);
      promise.start = afterOpening(first, last);
      promise.end = last;
    }
  }

  /** "It will go back", "I sit next to it": may be promised without a time. */
  private boolean mayPromise(int start, int end) {
    boolean first = false;
    boolean acts = false;
    for (int i = start; i < end; i++) {
      if (in.is(i, Role.FUTURE)) {
        return true;
      }
      if (in.isAny(i, STATES) || in.endsInEd(i)) {
        return false;
      }
      first |= in.is(i, Role.FIRST);
      acts |= in.isAny(i, ACTS);
    }
    return first && acts;
  }

  /** One past the clause that begins there; a time without a verb belongs to what follows it. */
  private int clauseEnd(int start, int end) {
    int at = start + 1;
    while (at < end && !(grammar.startsClause(at) && isComplete(start, at))) {
      at++;
    }
    return at;
  }

  private boolean isComplete(int start, int end) {
    return !isReport(end)
        && (grammar.hasVerb(start, end) || !dated(start, end) || isLong(start, end));
  }

  private boolean isLong(int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      words += in.isDate(i) ? 0 : 1;
    }
    return words >= MANY_WORDS;
  }

  /** "…, as she told me", "…, you said": belongs to what it is about. */
  private boolean isReport(int comma) {
    for (int i = comma; i < comma + REPORT_REACH && in.isComma(comma); i++) {
      if (in.isAny(i, REPORTS)) {
        return true;
      }
    }
    return false;
  }

  /** "If the second reviewer agrees" beside what is promised then. */
  private void noteCondition(Promise promise, int first, int last) {
    if (first > promise.start && in.is(promise.start, Role.IF)) {
      promise.conditionStart = promise.start;
      promise.conditionEnd = clauseEnd(promise.start, promise.end);
    } else if (last < promise.end && in.is(last, Role.IF)) {
      promise.conditionStart = last;
      promise.conditionEnd = clauseEnd(last, promise.end);
    }
    promise.conditional = promise.conditionStart >= 0;
  }

  private int afterOpening(int first, int end) {
    int at = in.is(first, Role.THANKS) ? afterGreeting(first, end) : first;
    return in.is(at, Role.AND) && at + 1 < end && !in.isDate(at) ? at + 1 : at;
  }

  /** "Hi Anna, back to you by noon", "Sorry for that, on your desk by Friday". */
  private int afterGreeting(int first, int end) {
    int at = first + 1;
    while (at < end && at - first < GREETING_REACH && text.breaksBefore(at) == 0) {
      at++;
    }
    boolean ends = at < end && (in.isComma(at) || in.isStrong(at));
    return ends && grammar.isTimed(at, end) && !dated(first, at) ? at : first;
  }

  private boolean dated(int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.isDate(i)) {
        return true;
      }
    }
    return false;
  }
}
