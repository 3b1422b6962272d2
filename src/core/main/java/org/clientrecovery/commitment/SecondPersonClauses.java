package org.clientrecovery.commitment;

/** Judges clauses whose subject is "you": what the client gets, or has agreed to do. */
final class SecondPersonClauses {
  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final ClauseLimits limits;
  private final VerbPhrases verbs;
  private final ReportedWord reported;

  SecondPersonClauses(ClauseParts parts) {
    scope = parts.scope();
    in = scope.in;
    dues = scope.dues;
    borders = parts.borders();
    limits = parts.limits();
    verbs = parts.verbs();
    reported = parts.reported();
  }

  boolean acceptYou(Promise p) {
    int v = p.verb;
    if (in.is(v, Role.REPORT) || in.is(v, Role.HAVE) && in.is(v + 1, Role.REPORT)) {
      return reported.acceptTheirWord(p);
    }
    int word = borders.skipAdverbs(v + 1);
    if (in.is(v, "would")
        && (in.is(word, "agreed") || in.is(word, "promised") || in.is(word, "said"))) {
      p.verb = word;
      return reported.acceptTheirWord(p);
    }
    if (in.is(v, "can") && in.is(v + 1, "expect")) {
      return dues.isAhead(p);
    }
    if (in.is(v, "can") && !in.is(v + 1, Role.NOT)) {
      return in.is(v + 1, Role.VERB)
          && dues.isAhead(p)
          && !dues.isAmount(p)
          && !in.is(p.subject - 1, "so")
          && !lasts(p);
    }
    boolean future =
        in.is(v, Role.FUTURE)
            || in.is(v, Role.BE) && in.is(v + 1, Role.GOING) && in.is(v + 2, Role.TO);
    int main = future ? borders.skipAdverbs(in.is(v, Role.BE) ? v + 3 : v + 1) : v;
    boolean passive = in.is(main, Role.BE) && future;
    if (passive && in.is(main + 1, "able") && in.is(main + 2, Role.TO)) {
      return dues.isAhead(p);
    }
    if (passive && isContacted(borders.skipAdverbs(main + 1))) {
      p.holdsUndated =
          limits.isFromUs(p)
              || limits.hasSoon(p)
              || limits.isConditional(p)
              || limits.isFromNowOn(p);
      return !limits.isAutomatic(p) && (p.holdsUndated || dues.isAhead(p));
    }
    boolean getsDone =
        in.is(main, Role.RECEIVE)
            && !(in.is(main, Role.HAVE) && in.is(main + 1, Role.TO))
            && !in.is(main + 1, Role.NOT);
    boolean has = in.is(main, Role.HAVE);
    boolean timeLeft =
        has && (in.is(main + 1, "until") || in.is(main + 1, "till") || in.isDate(main + 1));
    if (getsDone && !timeLeft && !(has && isPerfect(main + 1))) {
      return acceptReceipt(p, future);
    }
    boolean gets = in.is(v, Role.BE) && (in.is(v + 1, "getting") || in.is(v + 1, "receiving"));
    if (gets) {
      return dues.isAhead(p) && !limits.hasHabit(p) && !limits.isAutomatic(p);
    }
    boolean booked = in.is(v, Role.BE) && in.isAny(v + 1, Role.SCHEDULED.bit()) && dues.isAhead(p);
    return booked || scope.agreed && acceptClient(p, future, main);
  }

  /** "You can use the old one until Friday." */
  private boolean lasts(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      if (in.is(i, "until") || in.is(i, "till")) {
        return true;
      }
    }
    return false;
  }

  /** "You get your deposit back." */
  private boolean returns(Promise p) {
    boolean yours = false;
    boolean credit = false;
    for (int i = p.verb + 1; i < p.end; i++) {
      credit |= in.is(i, "credit") || in.is(i, "refund") || in.is(i, "discount");
      if (credit && (in.is(i, "invoice") || in.is(i, "bill"))) {
        return true;
      }
      yours |= in.is(i, Role.YOUR) || in.is(i, "money");
      if (yours && in.is(i, "back")) {
        return in.is(p.verb, "get") || in.is(p.verb, Role.FUTURE);
      }
    }
    return false;
  }

  private boolean isPerfect(int i) {
    int v = borders.skipAdverbs(i);
    return in.endsInEd(v)
        || in.is(v, Role.PAST)
        || in.is(v, Role.SCHEDULED)
        || in.is(v, Role.PARTICIPLE);
  }

  private boolean isContacted(int i) {
    return in.is(i, Role.CONTACTED);
  }

  private boolean acceptReceipt(Promise p, boolean future) {
    p.holdsUndated = limits.isFromUs(p) && (future || !limits.hasHabit(p));
    if (limits.isAutomatic(p) || limits.hasHabit(p) && !future) {
      return false;
    }
    limits.isConditional(p);
    p.holdsUndated |= returns(p) && !p.conditional || future && limits.isFromNowOn(p);
    int verb = borders.skipAdverbs(future ? p.verb + 1 : p.verb);
    p.holdsUndated |= limits.releases().isGiven(p, verb);
    boolean sees = in.is(verb, "see");
    return p.holdsUndated || dues.isAhead(p) && !(sees && !future);
  }

  private boolean acceptClient(Promise p, boolean future, int main) {
    p.party = Party.CLIENT;
    boolean verb =
        future ? !in.isAny(main, Role.NOT.bit() | Role.NO_PROMISE.bit()) : verbs.isPresent(main);
    boolean imperative = in.is(p.subject - 1, Role.PLEASE);
    return verb && !imperative && (future || dues.isAhead(p));
  }
}
