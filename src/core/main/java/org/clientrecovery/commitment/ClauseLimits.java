package org.clientrecovery.commitment;

/** What limits a clause: a condition, "soon", a habit, who it comes from. */
final class ClauseLimits {
  private static final long CONDITIONS = Role.WHEN.bit() | Role.IF.bit() | Role.SOON.bit();

  /** Before an event that something waits for: "upon receipt of the papers". */
  static final WordSet EVENTS_OPEN = WordSet.of("post", "upon", "following");

  private final SentenceScope scope;
  private final PromiseText in;
  private final Releases releases;

  ClauseLimits(SentenceScope scope) {
    this.scope = scope;
    in = scope.in;
    releases = new Releases(in);
  }

  /** The releases that the sentence names. */
  Releases releases() {
    return releases;
  }

  /** "Once you have signed, we order": a clause of time before the subject. */
  boolean isConditional(Promise p) {
    int at = p.start;
    boolean opened = in.isComma(p.start) || in.isComma(p.subject);
    while (at > scope.from && !in.isStrong(at)) {
      at--;
      if (!in.isAny(at, CONDITIONS) && at > scope.from) {
        continue;
      }
      boolean opens =
          in.is(at, "once") && !in.is(at + 1, "at")
              || in.is(at, "after")
              || in.is(at, "unless")
              || in.is(at, "soon") && in.is(at - 1, "as")
              || in.is(at, "when")
              || in.is(at, "if")
              || isEvent(at);
      if (opens && p.start - at > 1) {
        p.conditional = true;
        p.conditionStart = in.is(at, "soon") && in.is(at - 1, "as") ? at - 1 : at;
        boolean other = in.is(at, "if") && scope.datesIn(p.verb, p.end);
        p.start = other && !in.isComma(p.start) ? p.subject : p.start;
        p.conditionEnd = p.start;
        return opened || at == scope.from;
      }
    }
    return noteConditionBehind(p);
  }

  /** "Post approval from your side, …", "Upon receipt, …": opens the sentence. */
  private boolean isEvent(int at) {
    boolean event = in.isOneOf(at, EVENTS_OPEN) || in.is(at, "on") && in.is(at + 1, "receipt");
    return at == scope.from
        && event
        && !in.isDate(at + 1)
        && !in.isAny(at + 1, SentenceScope.PRONOUNS);
  }

  private boolean noteConditionBehind(Promise p) {
    for (int i = p.verb + 1; i < p.end; i++) {
      if (!in.isAny(i, CONDITIONS | Role.DETERMINER.bit())) {
        continue;
      }
      boolean minute = in.is(i, "the") && (in.is(i + 1, "minute") || in.is(i + 1, "moment"));
      boolean opens =
          in.is(i, "once") && !in.is(i + 1, "at") && !in.is(i + 1, "more") && !in.is(i + 1, "again")
              || in.is(i, "when")
              || (in.is(i, "until") || in.is(i, "till")) && !in.isDate(i + 1)
              || minute
              || in.is(i, "as")
                  && in.is(i + 1, "soon")
                  && in.is(i + 2, "as")
                  && !in.is(i + 3, "possible");
      boolean over = in.is(i, "until") && in.is(i + 2, Role.PAST);
      if (opens && !over && i + 2 < p.end) {
        p.conditional = true;
        p.conditionStart = i;
        p.conditionEnd = p.end;
        return true;
      }
    }
    return false;
  }

  boolean hasSoon(Promise p) {
    if (in.is(p.subject - 1, "that") && in.is(p.subject - 2, "after")) {
      return true;
    }
    for (int i = p.start; i < p.end; i++) {
      boolean soon = in.is(i, Role.SOON) || in.is(i, Role.AFTER_WORD) && isRightAfter(i);
      if (soon || in.is(i, "once") && in.is(i - 1, "at") || releases.isComing(i)) {
        return true;
      }
    }
    return false;
  }

  /** "right after", "straight away", "after that". */
  private boolean isRightAfter(int i) {
    boolean right = in.is(i, "right") || in.is(i, "straight");
    return right && (in.is(i + 1, "after") || in.is(i + 1, "away"))
        || in.is(i, "after")
            && in.is(i + 1, "that")
            && (i + 2 >= scope.to || !in.isPlain(i + 2) || in.text.breaksBefore(i + 2) != 0);
  }

  boolean hasHabit(Promise p) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, Role.HABIT) && !isOneOfYou(i) && !isNoun(i) && !countsThings(i)) {
        return true;
      }
    }
    return false;
  }

  /** "I write to each of you." */
  private boolean isOneOfYou(int i) {
    return in.is(i, "each") && in.is(i + 1, "of");
  }

  /** "bleeds every radiator": no word of time behind it. */
  private boolean countsThings(int i) {
    boolean each = in.is(i, "every") || in.is(i, "each");
    return each
        && in.text.isWord(i + 1 < scope.to ? i + 1 : i)
        && !in.isAny(i + 1, Role.DAY_WORD.bit() | Role.DETERMINER.bit() | Role.WHEN.bit())
        && !in.isOfTime(i + 1)
        && !in.isDate(i + 1)
        && i + 1 < scope.to;
  }

  /** "The nightly is up tomorrow." */
  private boolean isNoun(int i) {
    return in.is(i, "nightly") && in.is(i - 1, Role.DETERMINER);
  }

  /** "free of charge", "at no cost", "at our expense". */
  boolean isFree(Promise p) {
    for (int i = p.verb; i + 1 < p.end; i++) {
      boolean cost = in.is(i + 1, Role.CHARGES) || in.is(i + 1, "expense");
      boolean noCost = in.is(i, "no") || in.is(i, "without") || in.is(i, "our") || in.is(i, "my");
      boolean free =
          in.is(i, "free") && in.is(i + 1, "of")
              || in.is(i, "for") && in.is(i + 1, "free") && isForYou(p);
      if (cost && noCost || free) {
        return true;
      }
    }
    return in.is(p.end - 2, "month") && in.is(p.end - 1, "free");
  }

  private boolean isForYou(Promise p) {
    boolean gets = in.is(p.verb, "gets") || in.is(p.verb, "get");
    return gets || scope.has(p.verb, p.end, Role.YOU.bit() | Role.YOUR.bit());
  }

  /** "From now on I sign every build", "In future you'll be told". */
  boolean isFromNowOn(Promise p) {
    for (int i = Math.max(scope.from, p.start - 5); i + 2 < p.end; i++) {
      boolean now = in.is(i + 1, "now") || in.is(i + 1, "here");
      boolean later = in.isDate(i + 1) && in.is(i + 3, "on") && in.sameDate(i + 1, i + 2);
      boolean next = in.is(i + 1, "the") && in.is(i + 2, "next");
      if (in.is(i, "from") && (now && in.is(i + 2, "on") || later || next)
          || in.is(i, "in") && in.is(i + 1, "future")
          || in.is(i, "next") && in.is(i + 1, "time")) {
        return true;
      }
    }
    return false;
  }

  /** "As of today", "from this week": it is so when it is written. */
  boolean isSoFrom(Promise p) {
    for (int i = Math.max(scope.from + 1, p.start - 2); i < p.end; i++) {
      boolean now =
          in.is(i, "today")
              || in.is(i, "tonight")
              || in.is(i, "now") && !in.is(i + 1, "on")
              || in.is(i, "this") && in.is(i + 1, "week");
      if (now && (in.is(i - 1, "from") || in.is(i - 1, "of") && in.is(i - 2, "as"))) {
        return true;
      }
    }
    return false;
  }

  boolean isFromUs(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      boolean byUs = in.is(i, "from") || in.is(i, "by");
      if (byUs && in.isAny(i + 1, Role.FIRST_OBJECT.bit() | Role.FIRST_OWN.bit())) {
        return true;
      }
    }
    return false;
  }

  boolean isAutomatic(Promise p) {
    for (int i = p.verb; i < p.end && !opensSecondAct(i); i++) {
      if (in.is(i, Role.AUTOMATIC)) {
        return true;
      }
    }
    return false;
  }

  /** "… and sets the circulation back". */
  private boolean opensSecondAct(int i) {
    return in.is(i, "and") && in.isAny(i + 1, Role.VERB.bit() | Role.THIRD_VERB.bit());
  }

  /** Whether the act is done to or for the writer: "sends us the list". */
  boolean servesUs(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      if (in.is(i, "us") && !in.is(i - 1, "of") && !in.is(i - 1, "from") && !in.is(i - 1, "by")) {
        return true;
      }
    }
    return false;
  }
}
