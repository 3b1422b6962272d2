package org.clientrecovery.commitment;

/** Judges clauses whose subject is a noun: a person, a result, a machine. */
final class NounClauses {
  /** How a thing is kept: "stays free until Friday". */
  private static final WordSet KEPT =
      WordSet.of("up", "on", "free", "valid", "yours", "reserved", "live", "active", "with");

  /** What a machine is given: "the queue gets double the workers". */
  private static final WordSet GIVEN =
      WordSet.of("double", "new", "more", "another", "extra", "two", "three", "a", "an", "its");

  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final NounPhrases nouns;
  private final ClauseLimits limits;
  private final VerbPhrases verbs;
  private final ReportedWord reported;
  private final Customs customs;
  private final Concessions concessions;
  private final NounStates states;

  NounClauses(ClauseParts parts) {
    scope = parts.scope();
    in = scope.in;
    dues = scope.dues;
    borders = parts.borders();
    nouns = parts.nouns();
    limits = parts.limits();
    verbs = parts.verbs();
    reported = parts.reported();
    customs = new Customs(scope, nouns);
    concessions = new Concessions(parts);
    states = new NounStates(parts, customs);
  }

  /** "Ships with 6.3." */
  boolean arrives(Promise p) {
    return limits.releases().arrives(p);
  }

  /** "Helen has kindly promised the two tables for Friday." */
  private boolean gaveWord(Promise p) {
    int v = borders.skipAdverbs(p.verb + 1);
    return in.is(v, "promised") || in.is(v, "offered") || in.is(v, "agreed");
  }

  boolean acceptNoun(Promise p) {
    boolean polite = in.is(p.subject, Role.THANKS);
    if (polite || scope.has(p.subject, p.subjectEnd, Role.NOT.bit() | Role.PLEASE.bit())) {
      return false;
    }
    if (scope.has(p.subject, p.subjectEnd, Role.OUTAGE.bit())) {
      return concessions.isMoneyBack(p);
    }
    boolean outside = scope.has(p.subject, p.subjectEnd, Role.OUTSIDER.bit());
    if (in.is(p.subject, "any") || in.is(p.subject, Role.OPINION) || outside || isOthers(p)) {
      return false;
    }
    limits.isConditional(p);
    if (in.is(p.verb, Role.REPORT) && !nouns.isOurs(p)) {
      return reported.acceptTheirWord(p);
    }
    boolean person = nouns.isPerson(p.subject, p.subjectEnd) || in.is(p.subject, Role.YOU);
    boolean theirs = nouns.isTheirs(p.subject, p.subjectEnd);
    if (person && in.is(p.verb, Role.HAVE) && gaveWord(p)) {
      p.party = theirs || !nouns.isOurs(p) ? Party.CLIENT : Party.US;
      p.named = true;
      return dues.isAhead(p);
    }
    if (theirs && holdsThen(p)) {
      return true;
    }
    if (person && theirs && !receives(p)) {
      return acceptClientPerson(p);
    }
    int v = p.verb;
    if (in.is(v, Role.REPORT)) {
      return false;
    }
    boolean said =
        in.is(v, Role.FUTURE)
            ? acceptNounFuture(p, person)
            : in.isAny(v, Role.BE.bit() | Role.HAVE.bit())
                ? states.acceptState(p, person)
                : acceptNounPresent(p, person);
    p.named = said && person;
    return said;
  }

  /** "Their answer is announced for the 17th": neither ours nor agreed with us. */
  private boolean isOthers(Promise p) {
    return in.is(p.subject, "their") && !scope.agreed && !limits.servesUs(p);
  }

  /** "Your six people have the money tomorrow." */
  private boolean holdsThen(Promise p) {
    boolean thing = in.is(p.verb + 1, Role.DETERMINER) && !in.isDate(p.verb + 1);
    return in.is(p.verb, Role.HAVE) && thing && dues.isAhead(p) && !limits.hasHabit(p);
  }

  /** "Your group gets its own guide on 21 March": what they get comes from us. */
  private boolean receives(Promise p) {
    boolean gets = in.is(p.verb, "gets") || in.is(p.verb, "receives");
    boolean willGet =
        in.is(p.verb, Role.FUTURE) && (in.is(p.verb + 1, "get") || in.is(p.verb + 1, "receive"));
    return (gets || willGet) && !scope.agreed && !limits.servesUs(p);
  }

  private boolean acceptClientPerson(Promise p) {
    p.party = Party.CLIENT;
    p.named = true;
    int v = p.verb;
    boolean future = in.is(v, Role.FUTURE) && !in.is(v + 1, Role.NOT);
    boolean progressive = in.is(v, Role.BE) && v + 1 < scope.to && in.endsInIng(v + 1);
    boolean present = (in.is(v, Role.THIRD_VERB) || progressive) && !limits.hasHabit(p);
    return (scope.agreed || limits.servesUs(p)) && (future || present) && dues.isAhead(p);
  }

  private boolean acceptNounFuture(Promise p, boolean person) {
    int v = borders.skipAdverbs(p.verb + 1);
    boolean released = in.is(v, Role.BE) && states.isReleased(p, v + 1) && dues.isAhead(p);
    if (released) {
      return true;
    }
    if (in.is(v, Role.NOT) || in.is(v, Role.BE) && verbs.isIdle(v + 1, p.end)) {
      return false;
    }
    boolean machine = nouns.isMachine(p);
    long human = Role.FIRST_OWN.bit() | Role.AGENT.bit();
    if (person && !(machine && !scope.has(p.subject, p.subjectEnd, human))) {
      return acceptFutureOfPerson(p, v);
    }
    if (in.is(v, Role.BE)) {
      return acceptFutureState(p, v);
    }
    boolean shipped = in.is(v, "ship") || in.is(v, "land") || in.is(v, "come");
    boolean release = in.is(p.subjectEnd - 2, "next") && in.is(p.subjectEnd - 1, "release");
    if ((shipped || release) && limits.hasSoon(p)) {
      return true;
    }
    boolean delivered =
        in.is(v, Role.DELIVER)
            || in.is(v, Role.RECEIVE)
            || in.is(v, "take") && in.is(v + 1, "place");
    boolean known = machine || limits.hasHabit(p) || limits.isAutomatic(p);
    return delivered && !known && (dues.isAhead(p) || limits.hasSoon(p));
  }

  /** "Our network team will replace it", "Staff will see one payslip by Friday". */
  private boolean acceptFutureOfPerson(Promise p, int v) {
    boolean ours =
        scope.has(p.subject, p.subjectEnd, Role.FIRST_OWN.bit() | Role.AGENT.bit())
            || in.isName(p.subjectEnd - 1)
            || in.isName(p.subject);
    long something = Role.DETERMINER.bit() | Role.YOUR.bit() | Role.IT.bit();
    boolean sees = in.is(v, "see") && in.isAny(v + 1, something);
    return sees && dues.isAhead(p) || verbs.acceptFuture(p, p.verb + 1, ours);
  }

  /** "The boxes will be shipped by Friday", "There will be a call on Monday". */
  private boolean acceptFutureState(Promise p, int v) {
    int state = borders.skipAdverbs(v + 1);
    long none = Role.OUTAGE.bit() | Role.NOT.bit();
    boolean exists =
        in.is(p.subject, "there") && !scope.has(state, Math.min(p.end, state + 5), none);
    boolean released = limits.releases().isStateIn(p, state);
    boolean soon = limits.hasSoon(p) && !in.is(state, "in") && !in.is(state, "part") || released;
    p.holdsUndated = limits.isFromUs(p);
    boolean settled = in.is(state, "closed") && dues.isDeadline(p);
    return (verbs.isBroughtAbout(state) || exists || settled || released)
        && !limits.isAutomatic(p)
        && (p.holdsUndated || verbs.isPaidBack(state) || dues.isAhead(p) || soon);
  }

  /** "The invoice follows with the post", "The money goes back to your card". */
  private boolean comesUndated(Promise p) {
    boolean follows =
        (in.is(p.verb, "follows") || in.is(p.verb, "follow"))
            && !in.is(p.subject, Role.IT)
            && !(in.is(p.subject, "invoice") && !in.is(p.verb + 1, "with"));
    boolean returned = in.is(p.verb, "goes") && in.is(p.verb + 1, "back");
    boolean incoming = in.is(p.verb, "incoming") || in.is(p.verb, "coming");
    boolean money = returned && scope.has(p.verb, p.end, Role.YOUR.bit());
    int next = p.verb + 1;
    boolean alone =
        next >= p.end
            || borders.isPreposition(next) && !in.is(next, "from")
            || in.is(next, Role.WHEN)
            || in.is(next, "with");
    return follows && alone
        || money
        || concessions.comesOff(p.verb)
        || incoming && (p.verb + 1 == p.end || in.is(p.verb + 1, Role.SOON));
  }

  /**
   * "The certificate goes out tonight", "the policy goes to you": whatever it is, people send it.
   */
  private boolean isSentOut(int v) {
    boolean goes = in.is(v, "goes") || in.is(v, "go");
    return goes
        && (in.is(v + 1, "out")
            || in.is(v + 1, "live")
            || in.is(v + 1, "in") && in.isDate(v + 2)
            || in.is(v + 1, "down") && in.is(v + 2, "for")
            || in.is(v + 1, "to") && in.is(v + 2, Role.YOU));
  }

  /** "The certificate runs out on the 19th", "the site goes down tomorrow". */
  private boolean isEnding(int v) {
    boolean out = in.is(v + 1, "out") && (in.is(v, "runs") || in.is(v, "run"));
    boolean comes = in.is(v, "comes") || in.is(v, "come");
    boolean origin = in.is(v + 1, "from") && scope.has(v + 1, scope.to, Role.PAST.bit());
    return out
        || comes && origin
        || in.is(v + 1, "down") && !comes && !in.is(v + 2, "for")
        || in.is(v + 1, "wrong");
  }

  /** "It goes out on Monday, Kerry watches the first run." */
  private boolean goesOn(Promise p) {
    boolean ours = in.isName(p.subjectEnd - 1) || in.is(p.subject, Role.FIRST_OWN);
    boolean behind =
        !scope.found.isEmpty() && in.isComma(p.start) && in.is(p.verb, Role.THIRD_VERB);
    return ours && behind && !nouns.isTheirs(p.subject, p.subjectEnd);
  }

  /** "The fix is in by Friday. Ileana reviews it.": right behind a promise, done to something. */
  private boolean takesOver(Promise p) {
    boolean named = p.subjectEnd == p.subject + 1 && in.isName(p.subject);
    boolean object = in.isAny(p.verb + 1, Role.DETERMINER.bit() | Role.YOUR.bit() | Role.YOU.bit());
    return named && object && in.is(p.verb, Role.THIRD_VERB) && scope.goesOnPromising();
  }

  private boolean acceptNounPresent(Promise p, boolean person) {
    if (customs.isNewRule(p)) {
      return true;
    }
    boolean custom =
        limits.hasHabit(p)
            || limits.isAutomatic(p)
            || in.is(p.subject, Role.PLEASE)
            || customs.isSaidOfMany(p)
            || customs.hasPastTime(p)
            || limits.isSoFrom(p) && !person;
    if (custom) {
      return false;
    }
    return dues.isAhead(p) ? acceptDated(p, person) : acceptUndated(p, person);
  }

  private boolean acceptUndated(Promise p, boolean person) {
    boolean gets = in.is(p.verb, "gets") || in.is(p.verb, "get");
    boolean given = gets && !in.is(p.subject, Role.IT);
    return comesUndated(p)
        || limits.releases().arrives(p)
        || person && (limits.hasSoon(p) || goesOn(p) || takesOver(p))
        || given && (limits.isFree(p) || concessions.isGift(p));
  }

  /** "Your old price stays on through 12/31", no opening hours and no outage. */
  private boolean isKept(Promise p) {
    int v = p.verb;
    boolean stays = in.is(v, "stays") || in.is(v, "stay");
    long off = Role.OUT.bit() | Role.PASSIVE_NONE.bit() | Role.NOT.bit() | Role.IT.bit();
    boolean until = in.is(v + 1, "until") || in.is(v + 1, "till") || in.is(v + 1, "through");
    boolean state = in.isOneOf(v + 1, KEPT) && !in.isDate(v + 2) || until;
    return stays
        && state
        && !in.isAny(v + 1, off)
        && !in.is(p.subject, Role.IT)
        && !dues.isHourAlone(p);
  }

  private boolean acceptDated(Promise p, boolean person) {
    int v = p.verb;
    boolean machine = nouns.isMachine(p) && !isSentOut(v);
    if (person && !(machine && !scope.has(p.subject, p.subjectEnd, Role.AGENT.bit()))) {
      return true;
    }
    boolean done = in.is(v, "gets") || in.is(v, "get");
    boolean mended = done && (in.endsInEd(v + 1) || in.is(v + 1, Role.PARTICIPLE));
    boolean started = in.is(v, Role.DELIVER) && dues.isNamedDay(p);
    boolean given = done && in.isOneOf(v + 1, GIVEN) && !in.is(v + 2, Role.OUTAGE);
    if (machine && !mended && !started && !given) {
      return false;
    }
    if (done) {
      return scope.has(v + 1, Math.min(p.end, v + 3), Role.PARTICIPLE.bit())
          || in.endsInEd(v + 1)
          || !in.is(p.subject, Role.IT);
    }
    if (in.is(v, "has")) {
      return dues.isDeadline(p);
    }
    if (isEnding(v)) {
      return false;
    }
    if (isKept(p)) {
      return true;
    }
    boolean hours =
        in.is(v, "starts")
            || in.is(v, "begins")
            || in.is(v, "opens")
            || in.is(v, "runs")
            || in.is(v, "run");
    if (hours && dues.isHourAlone(p)) {
      return false;
    }
    boolean tells = in.is(v, "shows") || in.is(v, "reports") || in.is(v, "records");
    boolean ours = in.is(p.subject, Role.FIRST_OWN) && in.is(v, Role.THIRD_VERB);
    return in.is(v, Role.DELIVER) || ours && !tells;
  }
}
