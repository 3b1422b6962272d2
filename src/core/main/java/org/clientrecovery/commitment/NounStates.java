package org.clientrecovery.commitment;

/** Judges states of things and people at a time to come: "the site is live on Monday". */
final class NounStates {
  /** What people do with a thing, and no machine by itself. */
  private static final WordSet DEEDS =
      WordSet.of(
          "collected",
          "issued",
          "refunded",
          "shipped",
          "returned",
          "repaid",
          "fitted",
          "installed",
          "repaired",
          "replaced",
          "delivered",
          "ordered",
          "posted",
          "corrected",
          "painted",
          "paid");

  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final NounPhrases nouns;
  private final ClauseLimits limits;
  private final VerbPhrases verbs;
  private final Customs customs;

  NounStates(ClauseParts parts, Customs customs) {
    scope = parts.scope();
    in = scope.in;
    dues = scope.dues;
    borders = parts.borders();
    nouns = parts.nouns();
    limits = parts.limits();
    verbs = parts.verbs();
    this.customs = customs;
  }

  boolean acceptState(Promise p, boolean person) {
    int v = borders.skipAdverbs(p.verb + 1);
    if (in.is(p.verb, Role.BE) && in.is(v, "on") && in.is(v + 1, Role.FIRST_OBJECT)) {
      return !in.is(p.subject, Role.IT) && !limits.hasHabit(p) && dues.isAhead(p);
    }
    boolean money = verbs.isPaidBack(v) && !scope.agreed && !limits.hasHabit(p);
    if (money && in.is(p.subject, "the")) {
      return true;
    }
    if (in.is(p.verb, "has") && in.is(v, Role.DETERMINER) && dues.isDeadline(p)) {
      return true;
    }
    if (!in.is(v, Role.NOT)
        && customs.startsLater(p)
        && !in.is(p.subject, Role.IT)
        && verbs.isBroughtAbout(v)) {
      return true;
    }
    if (isDoneOnce(p, v)) {
      return true;
    }
    if (in.is(v, Role.NOT)
        || !dues.isAhead(p)
        || limits.hasHabit(p)
        || customs.hasPastTime(p)
        || dues.isSpan(p) && dues.isHourAlone(p)
        || limits.isSoFrom(p)) {
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
    boolean byUs = limits.isFromUs(p) && in.endsInEd(v);
    return byUs || comes(p, v) || isResult(p, v) || isStateBy(p, v);
  }

  /** "The dryers are collected once the reading is low": done by people, to a certain thing. */
  private boolean isDoneOnce(Promise p, int v) {
    boolean certain = in.is(p.subject, "the") || in.isAny(p.subject, Role.YOUR.bit());
    boolean condition = in.isOneOf(v, DEEDS) && certain && limits.isConditional(p);
    return condition
        && !in.is(p.conditionStart, "when")
        && !in.is(p.conditionStart, "if")
        && !in.is(p.conditionStart, "until")
        && !limits.hasHabit(p)
        && !limits.isAutomatic(p);
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
  boolean isReleased(Promise p, int v) {
    boolean thing =
        scope.has(p.subject, p.subjectEnd, Role.DELIVERABLE.bit())
            || limits.releases().isVersion(p.subjectEnd - 1);
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

  private boolean acceptGoingTo(Promise p, int v, boolean person) {
    if (person) {
      return verbs.acceptFuture(p, v, true);
    }
    return in.is(v, Role.BE) && verbs.isBroughtAbout(borders.skipAdverbs(v + 1))
        || in.is(v, Role.DELIVER);
  }
}
