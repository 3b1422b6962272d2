package org.clientrecovery.commitment;

/** Judges clauses whose subject is a noun: a person, a result, a machine. */
final class NounClauses {
  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final NounPhrases nouns;
  private final Circumstances circumstances;
  private final VerbPhrases verbs;
  private final ReportedWord reported;

  NounClauses(
      SentenceScope scope,
      ClauseBorders borders,
      NounPhrases nouns,
      Circumstances circumstances,
      VerbPhrases verbs,
      ReportedWord reported) {
    this.scope = scope;
    in = scope.in;
    dues = scope.dues;
    this.borders = borders;
    this.nouns = nouns;
    this.circumstances = circumstances;
    this.verbs = verbs;
    this.reported = reported;
  }

  boolean acceptNoun(Promise p) {
    if (scope.has(
        p.subject,
        p.subjectEnd,
        Role.NOT.bit() | Role.OUTAGE.bit() | Role.PLEASE.bit() | Role.THANKS.bit())) {
      return false;
    }
    if (in.is(p.subject, Role.OPINION) || scope.has(p.subject, p.subjectEnd, Role.OUTSIDER.bit())) {
      return false;
    }
    circumstances.isConditional(p);
    boolean person = nouns.isPerson(p.subject, p.subjectEnd) || in.is(p.subject, Role.YOU);
    boolean theirs = nouns.isTheirs(p.subject, p.subjectEnd);
    if (person && theirs) {
      return acceptClientPerson(p);
    }
    int v = p.verb;
    if (in.is(v, Role.REPORT)) {
      return !nouns.isOurs(p) && reported.acceptTheirWord(p);
    }
    boolean said =
        in.is(v, Role.FUTURE)
            ? acceptNounFuture(p, person)
            : in.isAny(v, Role.BE.bit() | Role.HAVE.bit())
                ? acceptNounBe(p, person)
                : acceptNounPresent(p, person);
    p.named = said && person;
    return said;
  }

  private boolean acceptClientPerson(Promise p) {
    p.party = Party.CLIENT;
    p.named = true;
    int v = p.verb;
    boolean future = in.is(v, Role.FUTURE) && !in.is(v + 1, Role.NOT);
    boolean progressive = in.is(v, Role.BE) && v + 1 < scope.to && in.endsInIng(v + 1);
    boolean present = (in.is(v, Role.THIRD_VERB) || progressive) && !circumstances.hasHabit(p);
    return (scope.agreed || circumstances.servesUs(p)) && (future || present) && dues.isAhead(p);
  }

  private boolean acceptNounFuture(Promise p, boolean person) {
    int v = borders.skipAdverbs(p.verb + 1);
    if (in.is(v, Role.NOT) || in.is(v, Role.BE) && verbs.isIdle(v + 1, p.end)) {
      return false;
    }
    boolean machine = nouns.isMachine(p);
    if (person
        && !(machine
            && !scope.has(p.subject, p.subjectEnd, Role.FIRST_OWN.bit() | Role.AGENT.bit()))) {
      boolean ours =
          scope.has(p.subject, p.subjectEnd, Role.FIRST_OWN.bit())
              || in.isName(p.subjectEnd - 1)
              || in.isName(p.subject)
              || scope.has(p.subject, p.subjectEnd, Role.AGENT.bit());
      return verbs.acceptFuture(p, p.verb + 1, ours);
    }
    if (in.is(v, Role.BE)) {
      int state = borders.skipAdverbs(v + 1);
      boolean brought =
          verbs.isBroughtAbout(state)
              || in.is(p.subject, "there")
                  && !scope.has(
                      state, Math.min(p.end, state + 5), Role.OUTAGE.bit() | Role.NOT.bit());
      p.holdsUndated = circumstances.isFromUs(p);
      return brought
          && !circumstances.isAutomatic(p)
          && (p.holdsUndated || dues.isAhead(p) || circumstances.hasSoon(p));
    }
    boolean delivered = in.is(v, Role.DELIVER) || in.is(v, Role.RECEIVE);
    boolean known = machine || circumstances.hasHabit(p) || circumstances.isAutomatic(p);
    return delivered && !known && (dues.isAhead(p) || circumstances.hasSoon(p));
  }

  private boolean acceptNounBe(Promise p, boolean person) {
    int v = borders.skipAdverbs(p.verb + 1);
    if (in.is(v, Role.NOT) || !dues.isAhead(p) || circumstances.hasHabit(p)) {
      return false;
    }
    if (in.is(v, "been") || isAppointment(p)) {
      return true;
    }
    if (v >= p.end) {
      return false;
    }
    if (in.is(v, Role.GOING) && in.is(v + 1, Role.TO)) {
      return acceptGoingTo(p, v + 2, person);
    }
    if (person) {
      return verbs.acceptBe(p, p.verb);
    }
    if (nouns.isMachine(p)) {
      return in.is(v, Role.SCHEDULED);
    }
    boolean way = in.is(v, "on") && in.is(v + 2, "way");
    boolean moving =
        in.is(v, Role.DELIVER) && in.endsInIng(v) || in.is(v, "being") || in.is(v, "running");
    boolean yours = isYours(v, p.end);
    boolean planned = in.is(v, Role.SCHEDULED) && !in.is(v, "fixed") && !in.is(v, "set");
    return way || moving || planned || yours || isDoneThen(v);
  }

  /** "The keys are rotated on Monday.", "The site is live on Monday." */
  private boolean isDoneThen(int v) {
    boolean state = in.is(v, Role.RESULT_STATE) || in.endsInEd(v);
    int next = v + 1;
    boolean deadline =
        in.is(next, "on") || in.is(next, "by") || in.is(next, "until") || in.is(next, "at");
    return state
        && !in.isAny(v, Role.PASSIVE_NONE.bit() | Role.OUT.bit())
        && (in.isDate(next) || deadline && in.isDate(next + 1));
  }

  /** "Your appointment is on Thursday", "The ETA is 14:00". */
  private boolean isAppointment(Promise p) {
    int at = p.verb + 1;
    boolean preposition = in.is(at, "on") || in.is(at, "at") || in.is(at, "for");
    boolean dated = in.isDate(at) || preposition && in.isDate(at + 1);
    return dated
        && in.is(p.verb, Role.BE)
        && scope.has(p.subject, p.subjectEnd, Role.DELIVERABLE.bit());
  }

  /** "… is in your inbox tomorrow", "… is yours on Tuesday". */
  private boolean isYours(int v, int end) {
    boolean place = in.is(v, "in") || in.is(v, "at") || in.is(v, "on") || in.is(v, "with");
    boolean your = in.isAny(v + 1, Role.YOUR.bit() | Role.YOU.bit());
    return in.is(v, "yours") || place && your && v + 1 < end;
  }

  private boolean acceptGoingTo(Promise p, int v, boolean person) {
    if (person) {
      return verbs.acceptFuture(p, v, true);
    }
    return in.is(v, Role.BE) && verbs.isBroughtAbout(borders.skipAdverbs(v + 1))
        || in.is(v, Role.DELIVER);
  }

  private boolean acceptNounPresent(Promise p, boolean person) {
    int v = p.verb;
    if (circumstances.hasHabit(p)
        || !dues.isAhead(p)
        || circumstances.isAutomatic(p)
        || in.is(p.subject, Role.PLEASE)) {
      return false;
    }
    boolean machine = nouns.isMachine(p);
    if (person && !(machine && !scope.has(p.subject, p.subjectEnd, Role.AGENT.bit()))) {
      return true;
    }
    if (machine) {
      return false;
    }
    boolean done = in.is(v, "gets") || in.is(v, "get");
    if (done) {
      return scope.has(v + 1, Math.min(p.end, v + 3), Role.PARTICIPLE.bit())
          || in.endsInEd(v + 1)
          || !in.is(p.subject, Role.IT);
    }
    if (in.is(v, "has")) {
      return dues.isDeadline(p);
    }
    return in.is(v, Role.DELIVER) || in.is(p.subject, Role.FIRST_OWN) && in.is(v, Role.THIRD_VERB);
  }
}
