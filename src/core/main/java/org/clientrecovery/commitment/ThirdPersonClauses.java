package org.clientrecovery.commitment;

/** Judges clauses whose subject is "he", "she" or "they". */
final class ThirdPersonClauses {
  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final ClauseLimits limits;
  private final VerbPhrases verbs;
  private final ReportedWord reported;

  ThirdPersonClauses(ClauseParts parts) {
    scope = parts.scope();
    in = scope.in;
    dues = scope.dues;
    borders = parts.borders();
    limits = parts.limits();
    verbs = parts.verbs();
    reported = parts.reported();
  }

  boolean acceptThird(Promise p) {
    int v = p.verb;
    if (in.is(v, Role.REPORT) && !in.is(v, "asked")) {
      return reported.acceptTheirWord(p);
    }
    Owners whose = ownerOfPronoun(p);
    if (whose == Owners.OUTSIDE || dues.isOrigin(p) && !in.is(v, Role.FUTURE)) {
      return false;
    }
    boolean future = in.is(v, Role.FUTURE);
    boolean dated = dues.isAhead(p);
    boolean said =
        future
            ? verbs.acceptFuture(p, v + 1, true)
            : in.is(v, Role.BE)
                ? verbs.acceptBe(p, v)
                : isPresentThird(v, p.subject)
                    && dated
                    && !limits.hasHabit(p)
                    && !dues.isTimeOfDay(p)
                    && !(dues.isHourAlone(p) && (in.is(v, "close") || in.is(v, "open")));
    if (whose == Owners.CLIENT) {
      p.party = Party.CLIENT;
      return said && (scope.agreed || limits.servesUs(p)) && (dated || future);
    }
    int state = borders.skipAdverbs(v + 1);
    boolean things =
        future
            && in.is(state, Role.BE)
            && (verbs.isBroughtAbout(borders.skipAdverbs(state + 1))
                || dues.isDeadline(p) && !in.is(borders.skipAdverbs(state + 1), Role.NOT))
            && dated;
    boolean plural = in.is(p.subject, "they") && whose == Owners.UNKNOWN;
    things |= plural && in.is(v, Role.BE) && dated && isAtYours(state) && !limits.hasHabit(p);
    boolean sure = dues.isDeadline(p) || in.is(v, Role.BE);
    return things && sure || said && (!plural || things);
  }

  /** "They're in your portal by ten". */
  private boolean isAtYours(int place) {
    boolean there = borders.isPreposition(place) || in.is(place, "with");
    return there && in.isAny(place + 1, Role.YOU.bit() | Role.YOUR.bit());
  }

  private boolean isPresentThird(int v, int subject) {
    boolean told = scope.has(v, scope.to, Role.PLEASE.bit());
    boolean unknown = in.isPlural(v) && !in.hasRole(v) && in.text.wordLength(v) > 3 && !told;
    return in.is(v, Role.THIRD_VERB)
        || unknown && in.text.isWord(v) && !in.is(subject, "they")
        || in.is(subject, "they") && verbs.isPresent(v)
        || in.is(v, Role.HAVE) && verbs.hasParticiple(v, Math.min(scope.to, v + 8));
  }

  /** Whose person "he", "she" or "they" is, by the last one that was named. */
  private Owners ownerOfPronoun(Promise p) {
    if (limits.servesUs(p) && scope.agreed) {
      return Owners.CLIENT;
    }
    for (int i = p.subject - 1; i >= Math.max(0, p.subject - 40); i--) {
      if (in.is(i, Role.OUTSIDER) || in.is(i, "courier")) {
        return Owners.OUTSIDE;
      }
      if (in.isAny(i, Role.YOUR.bit()) && !in.is(i + 1, Role.ROLE_US) && in.is(i + 1, Role.AGENT)
          || in.is(i, "client")
          || in.is(i, "customer")) {
        return limits.servesUs(p) || scope.agreed ? Owners.CLIENT : Owners.OURS;
      }
      if (in.is(i, Role.AGENT) || in.isName(i)) {
        return limits.servesUs(p) ? Owners.CLIENT : Owners.OURS;
      }
    }
    return Owners.UNKNOWN;
  }

  private enum Owners {
    OURS,
    CLIENT,
    OUTSIDE,
    UNKNOWN
  }
}
