package org.clientrecovery.commitment;

/** Parts two acts with a time of their own: "… tonight and post the list tomorrow". */
final class CoordinatedVerbs {
  private static final long MOVES = Role.THIRD_VERB.bit() | Role.DELIVER.bit();
  private static final long THIRDS = Role.THIRD_VERB.bit() | Role.BE.bit() | Role.DELIVER.bit();

  /** An act of a list is that many words long at most. */
  private static final int ITEM_REACH = 16;

  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;

  CoordinatedVerbs(SentenceScope scope, ClauseBorders borders) {
    this.scope = scope;
    in = scope.in;
    dues = scope.dues;
    this.borders = borders;
  }

  /** "… tonight and post the list tomorrow": a second verb with a time of its own. */
  void coordinated(Promise p) {
    if (p.verb < 0 || (scope.mask & Role.AND.bit()) == 0) {
      return;
    }
    for (int i = p.verb + 2; i < p.end - 1; i++) {
      if (joins(i) && splitsBehind(p, i) || opensItem(p, i) && splits(p, i, i, i)) {
        return;
      }
    }
  }

  private boolean joins(int i) {
    return in.is(i, Role.AND) && !in.is(i, "or") && !in.is(i, "but");
  }

  private boolean splitsBehind(Promise p, int and) {
    int verb = borders.skipAdverbs(and + 1);
    boolean base = in.isAny(verb, Role.VERB.bit()) || in.is(verb, "have");
    boolean third = in.isAny(verb, MOVES) && in.isAny(p.verb, THIRDS) && in.isPlural(verb);
    base |= in.is(verb, Role.FUTURE) && in.is(verb + 1, Role.VERB);
    base |= in.is(verb, Role.TO) && in.is(verb + 1, Role.VERB) && in.is(p.verb + 1, Role.GOING);
    boolean there = in.is(verb, "is") && in.isAny(p.verb, THIRDS) && isArrival(verb + 1);
    boolean fits = base || third || there || isDone(verb) && in.is(p.verb + 1, "be");
    return fits && !in.is(and - 1, Role.TO) && splits(p, and, and + 1, verb);
  }

  /** "… will be shipped tomorrow and installed on Friday". */
  private boolean isDone(int i) {
    return in.endsInEd(i) || in.is(i, Role.PARTICIPLE);
  }

  /** "… at 10, send the list by Friday and close it on Monday": one of three acts or more. */
  private boolean opensItem(Promise p, int i) {
    if (!in.isComma(i) || in.isDate(i) || !in.is(i, Role.VERB) || in.is(i, Role.AND)) {
      return false;
    }
    for (int k = i + 2; k < Math.min(p.end - 1, i + ITEM_REACH) && !in.isStrong(k); k++) {
      if (joins(k) && in.is(k + 1, Role.VERB)) {
        return !in.is(i + 1, Role.FIRST_OBJECT);
      }
    }
    return false;
  }

  /** "… and report here afterwards", "… and stay until it runs". */
  private boolean followsLater(Promise second) {
    boolean stays = in.is(second.verb, "stay") || in.is(second.verb, "stays");
    for (int i = second.verb + 1; i < second.end; i++) {
      boolean until = stays && (in.is(i, "until") || in.is(i, "till"));
      if (until || in.is(i, "afterwards")) {
        return true;
      }
    }
    return false;
  }

  /** "… and is with you tomorrow", "… and is back on Monday". */
  private boolean isArrival(int i) {
    return in.isAny(i, Role.STILL_THERE.bit() | Role.RESULT_STATE.bit()) || in.is(i, "at");
  }

  /** Parts it there, if both acts have a time. */
  private boolean splits(Promise p, int and, int start, int verb) {
    Promise second = borders.promise(start, start);
    second.start = start;
    second.verb = verb;
    second.end = p.end;
    second.party = p.party;
    second.intention = p.intention;
    second.holdsUndated = false;
    Promise first = borders.promise(p.subject, p.subjectEnd);
    first.start = p.start;
    first.verb = p.verb;
    first.end = and;
    boolean apart = dues.isAhead(second) || in.is(verb, Role.FUTURE) || followsLater(second);
    boolean often = scope.has(first.start, and, Role.HABIT.bit()) && dues.isAhead(second);
    if (!dues.isAhead(first) && !often || !apart) {
      return false;
    }
    p.end = and;
    scope.found.add(second);
    coordinated(second);
    return true;
  }
}
