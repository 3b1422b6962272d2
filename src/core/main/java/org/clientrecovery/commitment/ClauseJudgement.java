package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;

/** Tells whether a clause promises, by its subject. */
final class ClauseJudgement {
  /** How many words the noun before "… I open" can have. */
  private static final int RELATIVE_REACH = 12;

  /** The roles of "probably" and of "as" in "as far as I can see". */
  private static final long HEDGES = Role.HEDGE.bit() | Role.WHEN.bit();

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final FirstPersonClauses firstPerson;
  private final SecondPersonClauses secondPerson;
  private final ThirdPersonClauses thirdPerson;
  private final NounClauses nounClauses;

  private ClauseJudgement(
      SentenceScope scope,
      ClauseBorders borders,
      FirstPersonClauses firstPerson,
      SecondPersonClauses secondPerson,
      ThirdPersonClauses thirdPerson,
      NounClauses nounClauses) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    dues = scope.dues;
    this.borders = borders;
    this.firstPerson = firstPerson;
    this.secondPerson = secondPerson;
    this.thirdPerson = thirdPerson;
    this.nounClauses = nounClauses;
  }

  /** With all parts that it asks. */
  static ClauseJudgement of(SentenceScope scope, ClauseBorders borders) {
    ClauseParts parts = ClauseParts.of(scope, borders);
    return new ClauseJudgement(
        scope,
        borders,
        new FirstPersonClauses(parts),
        new SecondPersonClauses(parts),
        new ThirdPersonClauses(parts),
        new NounClauses(parts));
  }

  boolean accept(Promise p) {
    if (text.isCited(p.verb)
        || scope.waitsForChoice(p)
        || isOnRequest(p)
        || isHedged(p)
        || isGoverned(p)) {
      return false;
    }
    if (in.isAny(p.subject, Role.FIRST.bit()) && p.subjectEnd == p.subject + 1) {
      return firstPerson.acceptFirst(p);
    }
    if (in.is(p.subject, Role.YOU) && p.subjectEnd == p.subject + 1) {
      return secondPerson.acceptYou(p);
    }
    if (in.is(p.subject, Role.THIRD) && p.subjectEnd == p.subject + 1) {
      return thirdPerson.acceptThird(p);
    }
    if (in.is(p.verb, "let") && p.subject == p.verb) {
      return dues.isAhead(p) && !in.is(p.verb + 2, "know") && !in.is(p.verb + 2, "remind");
    }
    if (p.subject == p.verb && in.is(p.verb, Role.GOING) && in.is(p.verb + 1, Role.TO)) {
      return firstPerson.acceptGoing(p);
    }
    if (p.subject == p.verb && nounClauses.arrives(p)) {
      return true;
    }
    boolean commandLike =
        in.is(p.verb, Role.OPINION) || in.is(p.verb, Role.STATIVE) || in.endsInIng(p.verb);
    commandLike |= in.is(p.verb, "talk") || in.is(p.verb, "speak");
    if (commandLike && p.subject == p.verb) {
      return !(in.is(p.verb, "closing") && in.is(p.verb + 1, "as"))
          && dues.isAhead(p)
          && !scope.has(p.verb + 1, objectEnd(p), Role.OUTAGE.bit() | Role.MACHINE.bit());
    }
    return p.subject == p.verb ? firstPerson.acceptElided(p) : nounClauses.acceptNoun(p);
  }

  /** "Tell me and I'll bring two": only where the client asks for it. */
  private boolean isOnRequest(Promise p) {
    if (!in.is(p.start - 1, Role.AND) || p.start - 1 <= scope.from) {
      return false;
    }
    int at = p.start - 2;
    int first = Math.max(scope.from, at - RELATIVE_REACH);
    while (at > first && text.breaksBefore(at) == 0) {
      at--;
    }
    at += in.is(at, "just") || in.is(at, "please") ? 1 : 0;
    return in.is(at, "tell") || in.is(at, "say");
  }

  /** Up to "after the backup". */
  private int objectEnd(Promise p) {
    int at = p.verb + 1;
    while (at < p.end && !in.is(at, Role.WHEN)) {
      at++;
    }
    return at;
  }

  private boolean isHedged(Promise p) {
    if (in.is(p.end - 1, Role.OPINION) && in.is(p.end - 2, Role.FIRST)
        || in.is(p.end, Role.FIRST) && in.is(p.end + 1, "think") && p.end + 2 == scope.to) {
      return true;
    }
    if ((scope.mask & HEDGES) == 0) {
      return false;
    }
    for (int i = hedgeStart(p); i < p.end; i++) {
      if (in.is(i, Role.HEDGE) || in.is(i, "far") && in.is(i - 1, "as") && in.is(i + 1, "as")) {
        return true;
      }
    }
    return false;
  }

  private int hedgeStart(Promise p) {
    int at = p.start;
    while (at > scope.from && p.start - at < 6 && !in.isStrong(at) && !opensAnew(at)) {
      at--;
      if (in.is(at, Role.AND)) {
        break;
      }
    }
    return at;
  }

  /** "the first thing I open on Monday": a noun that the clause belongs to. */
  private boolean isRelative(Promise p) {
    int g = p.start - 1;
    boolean noun =
        in.is(p.subject, Role.FIRST)
            && p.start == p.subject
            && in.isPlain(g)
            && !in.hasRole(g)
            && text.breaksBefore(p.start) == 0;
    int at = g;
    int first = Math.max(scope.from, g - RELATIVE_REACH);
    while (noun && at > first && !in.isDate(at) && text.breaksBefore(at) == 0) {
      at--;
    }
    long finite = Role.BE.bit() | Role.HAVE.bit() | Role.PAST.bit() | Role.MODAL.bit();
    return noun
        && in.is(p.verb, Role.VERB)
        && scope.has(p.verb + 1, p.end, finite)
        && !in.isDate(at)
        && !borders.isPreposition(at)
        && at < g;
  }

  /** "The tentative date is the 20th, I confirm it …": no word of doubt right before the comma. */
  private boolean opensAnew(int at) {
    return in.isComma(at) && !in.is(at - 1, Role.HEDGE);
  }

  /** Whether the words before the subject make the clause depend on a doubt or a report. */
  private boolean isGoverned(Promise p) {
    int g = p.start - 1;
    if (g < scope.from || in.isStrong(p.start)) {
      return false;
    }
    if (in.isComma(p.start)) {
      return false;
    }
    if (in.is(g, "that") && g > scope.from) {
      g--;
      if (in.is(g, "after")) {
        return false;
      }
    }
    if (in.is(g, "who") && in.isComma(g) && in.is(p.verb, Role.FUTURE)) {
      return !dues.isAhead(p);
    }
    if (in.is(g, "did") || in.is(g, Role.DO)) {
      return true;
    }
    boolean purpose = in.is(g, "so") && in.is(g + 1, "that");
    if (in.is(g, "unless") || purpose || isRelative(p)) {
      return true;
    }
    if (in.is(g, "which") && in.is(p.subject, Role.FIRST)) {
      return !dues.isAhead(p);
    }
    long doubt =
        Role.IF.bit()
            | Role.WHEN.bit()
            | Role.BECAUSE.bit()
            | Role.OPINION.bit()
            | Role.REPORT.bit();
    boolean notice = in.is(g, Role.REPORT) && (in.is(g - 1, "be") || in.is(g - 1, "rest"));
    if (notice || in.is(g, "confirm") || in.is(g, Role.PLEDGE)) {
      return false;
    }
    boolean objectBetween =
        in.isAny(g, Role.YOU.bit() | Role.FIRST_OBJECT.bit() | Role.IT.bit())
            || in.is(g, "them")
            || in.is(g, "him")
            || in.is(g, "her");
    if (objectBetween && in.isAny(g - 1, Role.REPORT.bit() | Role.OPINION.bit())) {
      return true;
    }
    if (in.is(g, Role.AGREED) && in.is(g - 1, "as")) {
      return false;
    }
    if (in.is(g, "suggest") || in.is(g, "propose") || in.is(g, "recommend")) {
      return true;
    }
    boolean result = in.is(g, "why") && (in.is(g - 1, Role.BE) || in.is(g - 2, Role.BE));
    if (result) {
      return false;
    }
    boolean gesture = in.is(g, "as") && !in.isAny(p.subject, SentenceScope.PRONOUNS);
    return in.isAny(g, doubt) && !in.is(g, "then") && !gesture;
  }

  /** "She has your ticket and answers within 24 hours": the promise is the second verb's. */
  boolean acceptSecondVerb(Promise p) {
    boolean third = !in.isAny(p.subject, Role.FIRST.bit() | Role.YOU.bit());
    if ((scope.mask & Role.AND.bit()) == 0
        || in.is(p.verb, Role.MODAL)
        || in.is(p.verb, "had") && in.is(p.verb + 1, Role.TO)
        || p.subject == p.verb
        || isGoverned(p)
        || isHedged(p)
        || scope.waitsForChoice(p)) {
      return false;
    }
    for (int i = p.verb + 1; i < p.end - 1; i++) {
      if (!in.is(i, "and")) {
        continue;
      }
      int verb = borders.skipAdverbs(i + 1);
      boolean fits =
          third
              ? in.isAny(verb, Role.THIRD_VERB.bit() | Role.DELIVER.bit())
              : in.is(verb, Role.VERB);
      if (fits && verb < p.end) {
        p.verb = verb;
        p.party = Party.US;
        p.conditional = false;
        return accept(p);
      }
    }
    return false;
  }
}
