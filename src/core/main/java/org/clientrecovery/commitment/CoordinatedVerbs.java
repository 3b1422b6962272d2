package org.clientrecovery.commitment;

/** Parts two acts with a time of their own: "… tonight and post the list tomorrow". */
final class CoordinatedVerbs {
  private static final long MOVES = Role.THIRD_VERB.bit() | Role.DELIVER.bit();
  private static final long THIRDS = Role.THIRD_VERB.bit() | Role.BE.bit() | Role.DELIVER.bit();

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
      if (in.is(i, Role.AND) && !in.is(i, "or") && !in.is(i, "but")) {
        int verb = borders.skipAdverbs(i + 1);
        boolean base = in.isAny(verb, Role.VERB.bit()) || in.is(verb, "have");
        boolean third = in.isAny(verb, MOVES) && in.isAny(p.verb, THIRDS) && in.isPlural(verb);
        base |= in.is(verb, Role.FUTURE) && in.is(verb + 1, Role.VERB);
        boolean there = in.is(verb, "is") && in.isAny(p.verb, THIRDS) && isArrival(verb + 1);
        if ((base || third || there) && !in.is(i - 1, Role.TO) && splits(p, i, verb)) {
          return;
        }
      }
    }
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

  private boolean splits(Promise p, int and, int verb) {
    Promise second = borders.promise(and + 1, and + 1);
    second.start = and + 1;
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
    if (!dues.isAhead(first) || !apart) {
      return false;
    }
    p.end = and;
    scope.found.add(second);
    coordinated(second);
    return true;
  }
}
