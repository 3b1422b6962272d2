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
      return isMoneyBack(p);
    }
    boolean outside = scope.has(p.subject, p.subjectEnd, Role.OUTSIDER.bit());
    if (in.is(p.subject, "any") || in.is(p.subject, Role.OPINION) || outside || isOthers(p)) {
      return false;
    }
    circumstances.isConditional(p);
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
                ? acceptNounBe(p, person)
                : acceptNounPresent(p, person);
    p.named = said && person;
    return said;
  }

  /** "Their answer is announced for the 17th": neither ours nor agreed with us. */
  private boolean isOthers(Promise p) {
    return in.is(p.subject, "their") && !scope.agreed && !circumstances.servesUs(p);
  }

  /** "Your six people have the money tomorrow." */
  private boolean holdsThen(Promise p) {
    boolean thing = in.is(p.verb + 1, Role.DETERMINER) && !in.isDate(p.verb + 1);
    return in.is(p.verb, Role.HAVE) && thing && dues.isAhead(p) && !circumstances.hasHabit(p);
  }

  /** "The word comes from the image of Monday", "it opens late in October", "at 6.22". */
  private boolean hasPastTime(Promise p) {
    boolean clock = dues.isHourAlone(p) && dues.isLoggedHour(p);
    return dues.isAside(p)
        || dues.isTimeOfDay(p)
        || clock
        || dues.isMonthAlone(p) && !in.is(p.verb, Role.DELIVER);
  }

  /** "Everyone arrives late", "people install it": said of nobody in particular. */
  private boolean isSaidOfMany(Promise p) {
    int head = p.subjectEnd - 1;
    boolean any =
        in.is(head, "everyone")
            || in.is(head, "everybody")
            || in.is(head, "nobody")
            || in.is(head, "anyone");
    return any || head == p.subject && in.is(head, "people");
  }

  /**
   * "From Monday a second pharmacist signs every label", "From now on two people check the list".
   */
  private boolean isNewRule(Promise p) {
    boolean ours = !in.is(p.subject, Role.IT) && !nouns.isMachine(p);
    return ours && startsLater(p);
  }

  /** "from Monday", "from the next delivery on": in front of the subject, and not today. */
  private boolean startsLater(Promise p) {
    for (int i = Math.max(scope.from, p.start - 5); i < p.subject; i++) {
      boolean from = in.is(i, "from") || in.is(i, "starting");
      boolean next = in.is(i + 1, "the") && in.is(i + 2, "next");
      next |= in.is(i + 1, "now") && in.is(i + 2, "on");
      boolean now = in.is(i + 1, "this") || in.is(i + 1, "today");
      if (from && !now && (next || in.isDate(i + 1) && dues.isAhead(p))) {
        return true;
      }
    }
    return false;
  }

  /** "Your group gets its own guide on 21 March": what they get comes from us. */
  private boolean receives(Promise p) {
    boolean gets = in.is(p.verb, "gets") || in.is(p.verb, "receives");
    boolean willGet =
        in.is(p.verb, Role.FUTURE) && (in.is(p.verb + 1, "get") || in.is(p.verb + 1, "receive"));
    return (gets || willGet) && !scope.agreed && !circumstances.servesUs(p);
  }

  /** "The delivery fee goes back to your account", "The charge is reversed today". */
  private boolean isMoneyBack(Promise p) {
    int v = borders.skipAdverbs(p.verb + 1);
    boolean bill =
        in.is(p.subjectEnd - 1, Role.CHARGES) && !circumstances.hasHabit(p) && !scope.agreed;
    boolean back = in.is(p.verb, "goes") && in.is(v, "back") || comesOff(p.verb);
    boolean gone = in.is(v, "reversed") || in.is(v, "waived") || verbs.isPaidBack(v);
    return bill && (back || gone && dues.isAhead(p)) && !in.is(p.verb, Role.MODAL);
  }

  /** "The cost comes off our next invoice." */
  private boolean comesOff(int v) {
    return (in.is(v, "comes") || in.is(v, "come"))
        && in.is(v + 1, "off")
        && in.is(v + 2, Role.DETERMINER);
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
    boolean released = in.is(v, Role.BE) && isReleased(p, v + 1) && dues.isAhead(p);
    if (released) {
      return true;
    }
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
      long something = Role.DETERMINER.bit() | Role.YOUR.bit() | Role.IT.bit();
      boolean sees = in.is(v, "see") && in.isAny(v + 1, something);
      return sees && dues.isAhead(p) || verbs.acceptFuture(p, p.verb + 1, ours);
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
          && (p.holdsUndated
              || verbs.isPaidBack(state)
              || dues.isAhead(p)
              || circumstances.hasSoon(p) && !in.is(state, "in") && !in.is(state, "part"));
    }
    boolean shipped = in.is(v, "ship") || in.is(v, "land") || in.is(v, "come");
    boolean release = in.is(p.subjectEnd - 2, "next") && in.is(p.subjectEnd - 1, "release");
    if ((shipped || release) && circumstances.hasSoon(p)) {
      return true;
    }
    boolean delivered =
        in.is(v, Role.DELIVER)
            || in.is(v, Role.RECEIVE)
            || in.is(v, "take") && in.is(v + 1, "place");
    boolean known = machine || circumstances.hasHabit(p) || circumstances.isAutomatic(p);
    return delivered && !known && (dues.isAhead(p) || circumstances.hasSoon(p));
  }

  private boolean acceptNounBe(Promise p, boolean person) {
    int v = borders.skipAdverbs(p.verb + 1);
    if (in.is(p.verb, Role.BE) && in.is(v, "on") && in.is(v + 1, Role.FIRST_OBJECT)) {
      return !in.is(p.subject, Role.IT) && !circumstances.hasHabit(p) && dues.isAhead(p);
    }
    boolean money = verbs.isPaidBack(v) && !scope.agreed && !circumstances.hasHabit(p);
    if (money && in.is(p.subject, "the")) {
      return true;
    }
    if (in.is(p.verb, "has") && in.is(v, Role.DETERMINER) && dues.isDeadline(p)) {
      return true;
    }
    if (!in.is(v, Role.NOT)
        && startsLater(p)
        && !in.is(p.subject, Role.IT)
        && verbs.isBroughtAbout(v)) {
      return true;
    }
    if (in.is(v, Role.NOT)
        || !dues.isAhead(p)
        || circumstances.hasHabit(p)
        || hasPastTime(p)
        || dues.isSpan(p) && dues.isHourAlone(p)
        || circumstances.isSoFrom(p)) {
      return false;
    }
    if (in.is(v, "been") || isAppointment(p)) {
      return true;
    }
    if (v >= p.end) {
      return false;
    }
    boolean goesTo = in.is(v, Role.GOING) && in.is(v + 1, Role.TO);
    if (goesTo && in.isAny(v + 2, Role.YOUR.bit() | Role.YOU.bit())) {
      return true;
    }
    if (goesTo) {
      return acceptGoingTo(p, v + 2, person);
    }
    if (person && verbs.acceptBe(p, p.verb)) {
      return true;
    }
    if (in.is(p.subjectEnd - 1, Role.AGENT)) {
      return false;
    }
    if (nouns.isMachine(p)) {
      boolean confirmed = in.is(v, "confirmed") && in.is(v + 1, "for") && in.isDate(v + 2);
      boolean ready = in.is(v, "ready") || in.is(v, "back") || in.is(v, "live");
      return in.is(v, Role.SCHEDULED) || confirmed || ready && !dues.isHourAlone(p);
    }
    return comes(p, v) || isResult(p, v) || isStateBy(p, v);
  }

  /** "The road is free by 14:00", "All 36 are reprinted and at the venue by 20:00". */
  private boolean isStateBy(Promise p, int v) {
    boolean by = dues.isDeadline(p) && !in.isDate(v) && !in.is(p.subject, Role.IT);
    return by
        && !in.isAny(v, Role.PASSIVE_NONE.bit() | Role.DETERMINER.bit() | Role.MUST.bit())
        && !in.is(v, Role.TO)
        && !scope.has(v, p.end, Role.OUT.bit());
  }

  /** "… is on its way and arrives …", "… is being packed", "… is booked for Monday". */
  private boolean comes(Promise p, int v) {
    boolean way = in.is(v, "on") && in.is(v + 2, "way");
    boolean moving =
        in.is(v, Role.DELIVER) && in.endsInIng(v) || in.is(v, "being") || in.is(v, "running");
    boolean planned = in.is(v, Role.SCHEDULED) && !in.is(v, "fixed") && !in.is(v, "set");
    boolean fixed = in.is(v, "confirmed") || in.is(v, "set") || in.is(v, "fixed");
    planned |= fixed && in.is(v + 1, "for") && in.isDate(v + 2);
    return way || moving || planned || isYours(v, p.end) && !dues.isOrigin(p) || isShown(p, v);
  }

  /** "Version 3 is on the portal tonight." */
  private boolean isShown(Promise p, int v) {
    boolean there = in.is(v, "on") || in.is(v, "in") || in.is(v, "at");
    boolean place = there && in.is(v + 1, Role.DETERMINER) && !in.isDate(v + 1);
    return place && in.isDate(v + 3) && !in.isComma(v + 3) && !dues.isHourAlone(p);
  }

  private boolean isResult(Promise p, int v) {
    boolean hours = in.is(v, "open") && (dues.isHourAlone(p) || keepsHours(v, p.end));
    boolean general =
        dues.isAmount(p) && !in.isAny(p.subject, Role.DETERMINER.bit() | Role.FIRST_OWN.bit());
    boolean done =
        isDoneThen(v) && !general
            || isDoneInClause(p, v) && !dues.isSpan(p)
            || awaitsYou(p, v)
            || isThenSo(p, v)
            || isReleased(p, v);
    return done && !hours;
  }

  /** "The patch release is out on Thursday", "2.8.1 is out tomorrow". */
  private boolean isReleased(Promise p, int v) {
    boolean thing =
        scope.has(p.subject, p.subjectEnd, Role.DELIVERABLE.bit())
            || circumstances.isVersion(p.subjectEnd - 1);
    boolean due = in.is(v, "due") && !in.is(p.subjectEnd - 1, "invoice");
    return (in.is(v, "out") && !in.is(v + 1, "of") || due) && thing;
  }

  /** "Our shop is open on Sunday from 10 to 4." */
  private boolean keepsHours(int v, int end) {
    for (int i = v + 1; i + 1 < end; i++) {
      if ((in.is(i, "from") || in.is(i, "between")) && in.isDate(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The patients are phoned one by one this morning." */
  private boolean isDoneInClause(Promise p, int v) {
    boolean setTo = in.is(v, "set") && in.is(v + 1, Role.TO);
    boolean done = (in.endsInEd(v) || in.isAny(v, Role.PARTICIPLE.bit())) && !setTo;
    boolean state = in.is(v, "ready") || in.is(v, "back") || in.is(v, "up");
    return (done || state)
        && !in.isAny(v, Role.PASSIVE_NONE.bit() | Role.OUT.bit() | Role.SCHEDULED.bit())
        && !dues.isAmount(p)
        && !dues.isHourAlone(p)
        && !in.is(p.subject, Role.IT)
        && !(dues.isOrigin(p) && dues.isToday(p))
        && (scope.datesIn(v, p.end) || scope.datesIn(p.start, p.subject));
  }

  /** "Tomorrow at 8:00 the room is open." */
  private boolean isThenSo(Promise p, int v) {
    boolean state = in.is(v, Role.RESULT_STATE) && !in.isAny(v, Role.OUT.bit());
    boolean ends = v + 1 >= p.end || in.is(v + 1, Role.AND);
    return state && ends && scope.datesIn(p.start, p.subject) && !dues.isHourAlone(p);
  }

  /** "There's a technician at your door by three." */
  private boolean awaitsYou(Promise p, int v) {
    boolean exists = in.is(p.subject, "there") && p.subjectEnd == p.subject + 1;
    boolean yours = scope.has(v, p.end, Role.YOU.bit() | Role.YOUR.bit());
    boolean day = in.is(v, "a") && !dues.isHourAlone(p) && !dues.isAmount(p);
    return exists && (yours || day) && !scope.has(v, p.end, Role.OUTAGE.bit() | Role.NOT.bit());
  }

  /** "The keys are rotated on Monday.", "The site is live on Monday." */
  private boolean isDoneThen(int v) {
    boolean state = in.isAny(v, Role.RESULT_STATE.bit() | Role.PARTICIPLE.bit()) || in.endsInEd(v);
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
        && (scope.has(p.subject, p.subjectEnd, Role.DELIVERABLE.bit())
            || in.is(p.subject, Role.FIRST_OWN) && in.is(p.subjectEnd - 1, Role.NOUN_LIKE));
  }

  /** "… is in your inbox tomorrow", "… is yours on Tuesday". */
  private boolean isYours(int v, int end) {
    boolean place = in.is(v, "in") || in.is(v, "at") || in.is(v, "on") || in.is(v, "with");
    boolean your = in.isAny(v + 1, Role.YOUR.bit() | Role.YOU.bit());
    return in.is(v, "yours") || place && your && v + 1 < end;
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
        || comesOff(p.verb)
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
    return out || in.is(v + 1, "down") && !comes && !in.is(v + 2, "for") || in.is(v + 1, "wrong");
  }

  /** "It goes out on Monday, Kerry watches the first run." */
  private boolean goesOn(Promise p) {
    boolean ours = in.isName(p.subjectEnd - 1) || in.is(p.subject, Role.FIRST_OWN);
    boolean behind =
        !scope.found.isEmpty() && in.isComma(p.start) && in.is(p.verb, Role.THIRD_VERB);
    return ours && behind && !nouns.isTheirs(p.subject, p.subjectEnd);
  }

  /** "Every account gets the new skin", "the hall gets a professional clean". */
  private boolean isGift(Promise p) {
    int thing = p.verb + 1;
    boolean pronoun = in.is(thing, "it") || in.is(thing, "them");
    boolean something = !pronoun && in.isAny(thing, Role.DETERMINER.bit()) || in.is(thing, "its");
    boolean only = in.is(p.subject - 1, "only") || in.is(p.subject, "only");
    boolean known = in.is(thing, "the") && !circumstances.isFree(p) && !in.is(p.subject, "every");
    boolean one = in.is(p.subjectEnd - 1, Role.IT);
    something &= !only && !known && !one;
    boolean general = in.isPlural(p.subjectEnd - 1) && !in.isAny(p.subject, Role.DETERMINER.bit());
    return something
        && !general
        && !nouns.isMachine(p)
        && !scope.has(p.subject, p.subjectEnd, Role.HEDGE.bit() | Role.BECAUSE.bit())
        && !scope.has(thing, p.end, Role.OUTAGE.bit() | Role.WHEN.bit() | Role.IF.bit());
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
    if (isNewRule(p)) {
      return true;
    }
    if (circumstances.hasHabit(p)
        || circumstances.isAutomatic(p)
        || in.is(p.subject, Role.PLEASE)
        || isSaidOfMany(p)
        || hasPastTime(p)) {
      return false;
    }
    boolean given = (in.is(v, "gets") || in.is(v, "get")) && !in.is(p.subject, Role.IT);
    if (circumstances.isSoFrom(p) && !person) {
      return false;
    }
    if (!dues.isAhead(p)) {
      return comesUndated(p)
          || person && (circumstances.hasSoon(p) || goesOn(p))
          || given && (circumstances.isFree(p) || isGift(p));
    }
    boolean machine = nouns.isMachine(p) && !isSentOut(v);
    if (person && !(machine && !scope.has(p.subject, p.subjectEnd, Role.AGENT.bit()))) {
      return true;
    }
    boolean done = in.is(v, "gets") || in.is(v, "get");
    boolean mended = done && (in.endsInEd(v + 1) || in.is(v + 1, Role.PARTICIPLE));
    boolean started = in.is(v, Role.DELIVER) && dues.isNamedDay(p);
    if (machine && !mended && !started) {
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
    boolean hours =
        in.is(v, "starts")
            || in.is(v, "begins")
            || in.is(v, "opens")
            || in.is(v, "runs")
            || in.is(v, "run");
    if (hours && dues.isHourAlone(p)) {
      return false;
    }
    return in.is(v, Role.DELIVER) || in.is(p.subject, Role.FIRST_OWN) && in.is(v, Role.THIRD_VERB);
  }
}
