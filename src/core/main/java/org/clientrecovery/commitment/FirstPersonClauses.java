package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;

/** Judges clauses whose subject is "I" or "we", said or left out. */
final class FirstPersonClauses {
  private static final long PAID = Role.DETERMINER.bit() | Role.YOU.bit() | Role.IT.bit();

  private static final long DOUBTS =
      Role.NOT.bit() | Role.IF.bit() | Role.WHEN.bit() | Role.PAST.bit() | Role.BECAUSE.bit();

  /** "I want to know why": asks, and promises nothing. */
  private static final WordSet LEARNT =
      WordSet.of("know", "hear", "see", "understand", "help", "say", "thank", "apologise");

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final ClauseLimits limits;
  private final VerbPhrases verbs;

  FirstPersonClauses(ClauseParts parts) {
    scope = parts.scope();
    in = scope.in;
    text = scope.in.text;
    dues = scope.dues;
    limits = parts.limits();
    verbs = parts.verbs();
  }

  boolean acceptFirst(Promise p) {
    int v = p.verb;
    if (in.is(v, Role.FUTURE)) {
      return verbs.acceptFuture(p, v + 1, true);
    }
    if (in.is(v, Role.BE)) {
      return verbs.acceptBe(p, v);
    }
    if (in.is(v, Role.HAVE)) {
      return verbs.acceptHave(p, v);
    }
    if (in.is(v, Role.PLEDGE)) {
      p.holdsUndated = !in.is(v + 1, Role.NOT) && !in.is(v - 1, "only") && v + 1 < p.end;
      return p.holdsUndated;
    }
    if (in.is(v, Role.INTEND) && (in.is(v + 1, Role.TO) || in.is(v + 1, "on"))) {
      p.intention = !in.is(v, Role.OPINION) && !in.isOneOf(v + 2, LEARNT);
      p.holdsUndated = true;
      return p.intention;
    }
    if (in.is(v, "can") && in.is(v + 1, Role.PLEDGE)) {
      return dues.isAhead(p);
    }
    if (in.is(v, "would")) {
      return in.is(v + 1, Role.VERB) && isProposedTime(p);
    }
    boolean meeting = in.is(v, "see") && in.is(v + 1, Role.YOU);
    if (in.is(v, "get") && in.is(v + 1, "that")) {
      return false;
    }
    return (meeting || verbs.isPresent(v)) && acceptPresent(p);
  }

  /** Present tense promises beside a time to come, or right behind a condition. */
  private boolean acceptPresent(Promise p) {
    boolean fromNowOn = limits.isFromNowOn(p);
    if (limits.hasHabit(p) && !fromNowOn || verbs.isClosing(p, p.verb)) {
      return false;
    }
    if (dues.isAside(p) || limits.isSoFrom(p)) {
      return false;
    }
    boolean first = in.is(p.subject, Role.FIRST);
    boolean condition = limits.isConditional(p) && !in.is(p.conditionStart, "when");
    p.holdsUndated =
        first
            && (condition
                || fromNowOn && in.is(p.verb, Role.VERB)
                || limits.hasSoon(p)
                || limits.isFree(p)
                || followsPromise(p)
                || in.is(p.verb, Role.VERB) && scope.goesOnPromising()
                || isThen(p)
                || servesYou(p)
                || makesAmends(p));
    return p.holdsUndated || dues.isAhead(p) && !(keepsHours(p) && dues.isHourAlone(p));
  }

  /** "I'd come by on 12 February at 10:00": no condition beside it. */
  private boolean isProposedTime(Promise p) {
    long open = Role.IF.bit() | Role.WISH.bit() | Role.NOT.bit() | Role.STATIVE.bit();
    boolean choice = in.is(p.verb + 2, Role.DETERMINER) && in.isDate(p.verb + 3);
    return dues.isAhead(p) && !scope.has(scope.from, p.end, open) && !dues.isOrigin(p) && !choice;
  }

  /** "Would Thursday suit you? Then I book the fitter." */
  private boolean isThen(Promise p) {
    return in.is(p.verb, Role.VERB)
        && in.is(p.subject - 1, "then")
        && p.subject - 1 == scope.from
        && scope.sentence > 0;
  }

  /** "We call you", "I hold you in the loop": done to the reader, no habit told. */
  private boolean servesYou(Promise p) {
    boolean done = in.is(p.verb, "let") || in.is(p.verb, "put") || in.is(p.verb, "ask");
    return in.is(p.verb + 1, Role.YOU)
        && in.is(p.verb, Role.VERB)
        && !done
        && !scope.has(p.verb, p.end, DOUBTS);
  }

  /** "We close at seven." */
  private boolean keepsHours(Promise p) {
    int v = p.verb;
    boolean object = in.isAny(v + 1, Role.DETERMINER.bit() | Role.IT.bit()) && !in.isDate(v + 1);
    boolean hours = in.is(v, "open") || in.is(v, "close");
    return (hours || in.is(v, "start") || in.is(v, "begin")) && !object;
  }

  /** "We refund you the fee", "We bear the cost": said in the present, meant for the future. */
  private boolean makesAmends(Promise p) {
    boolean rule = in.is(p.verb - 1, "only") || in.is(p.verb + 1, "for") && in.is(p.verb, "pay");
    boolean yours = false;
    for (int i = p.verb + 1; i < Math.min(p.end, p.verb + 8); i++) {
      yours |= in.isAny(i, Role.YOU.bit() | Role.YOUR.bit() | Role.CHARGES.bit());
    }
    boolean takesOver = in.is(p.verb, "take") && in.is(p.verb + 1, "over");
    boolean pays =
        in.is(p.verb, "pay")
            && (p.verb + 1 == p.end && in.isComma(p.subject)
                || in.isAny(p.verb + 1, PAID)
                || in.is(p.verb + 1, "him"));
    return (in.is(p.verb, Role.AMENDS) && yours || takesOver && yours || pays) && !rule;
  }

  /** "… on Thursday, and we water them": a second promise of the same breath. */
  private boolean followsPromise(Promise p) {
    if (scope.found.isEmpty() || !in.is(p.verb, Role.VERB)) {
      return false;
    }
    Promise last = scope.found.get(scope.found.size() - 1);
    return last.end >= p.start - 2 && in.is(p.start - 1, Role.AND);
  }

  /** "Going to revert that commit." */
  boolean acceptGoing(Promise p) {
    return verbs.acceptFuture(p, p.verb + 2, true);
  }

  boolean acceptElided(Promise p) {
    boolean opens =
        p.subject == scope.from
            || in.isStrong(p.subject)
            || in.isComma(p.subject)
            || in.is(p.subject - 1, "who")
            || in.is(p.subject - 1, Role.AND);
    boolean mentioned = p.subject > scope.from && text.isCited(p.subject - 1);
    return opens && !mentioned && verbs.acceptFuture(p, p.verb + 1, true);
  }
}
