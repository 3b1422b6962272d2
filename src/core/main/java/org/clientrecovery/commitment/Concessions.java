package org.clientrecovery.commitment;

/** What is given or taken over to make good, promised without a time. */
final class Concessions {
  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final NounPhrases nouns;
  private final ClauseLimits limits;
  private final VerbPhrases verbs;

  Concessions(ClauseParts parts) {
    scope = parts.scope();
    in = scope.in;
    dues = scope.dues;
    borders = parts.borders();
    nouns = parts.nouns();
    limits = parts.limits();
    verbs = parts.verbs();
  }

  /** "The delivery fee goes back to your account", "The charge is reversed today". */
  boolean isMoneyBack(Promise p) {
    int v = borders.skipAdverbs(p.verb + 1);
    boolean bill = in.is(p.subjectEnd - 1, Role.CHARGES) && !limits.hasHabit(p) && !scope.agreed;
    boolean back = in.is(p.verb, "goes") && in.is(v, "back") || comesOff(p.verb);
    boolean gone = in.is(v, "reversed") || in.is(v, "waived") || verbs.isPaidBack(v);
    return bill && (back || gone && dues.isAhead(p)) && !in.is(p.verb, Role.MODAL);
  }

  /** "The cost comes off our next invoice." */
  boolean comesOff(int v) {
    return (in.is(v, "comes") || in.is(v, "come"))
        && in.is(v + 1, "off")
        && in.is(v + 2, Role.DETERMINER);
  }

  /** "Every account gets the new skin", "the hall gets a professional clean". */
  boolean isGift(Promise p) {
    int thing = p.verb + 1;
    boolean pronoun = in.is(thing, "it") || in.is(thing, "them");
    boolean something = !pronoun && in.isAny(thing, Role.DETERMINER.bit()) || in.is(thing, "its");
    boolean only = in.is(p.subject - 1, "only") || in.is(p.subject, "only");
    boolean known = in.is(thing, "the") && !limits.isFree(p) && !in.is(p.subject, "every");
    boolean one = in.is(p.subjectEnd - 1, Role.IT);
    something &= !only && !known && !one;
    boolean general = in.isPlural(p.subjectEnd - 1) && !in.isAny(p.subject, Role.DETERMINER.bit());
    return something
        && !general
        && !nouns.isMachine(p)
        && !scope.has(p.subject, p.subjectEnd, Role.HEDGE.bit() | Role.BECAUSE.bit())
        && !scope.has(thing, p.end, Role.OUTAGE.bit() | Role.WHEN.bit() | Role.IF.bit());
  }
}
