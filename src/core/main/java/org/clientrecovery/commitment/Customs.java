package org.clientrecovery.commitment;

/** Tells what is the custom, or was so before, from what begins at a time to come. */
final class Customs {
  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final NounPhrases nouns;

  Customs(SentenceScope scope, NounPhrases nouns) {
    this.scope = scope;
    in = scope.in;
    dues = scope.dues;
    this.nouns = nouns;
  }

  /** "The word comes from the image of Monday", "it opens late in October", "at 6.22". */
  boolean hasPastTime(Promise p) {
    boolean clock = dues.isHourAlone(p) && dues.isLoggedHour(p);
    return dues.isAside(p)
        || dues.isTimeOfDay(p)
        || clock
        || dues.isMonthAlone(p) && !in.is(p.verb, Role.DELIVER);
  }

  /** "Everyone arrives late", "people install it": said of nobody in particular. */
  boolean isSaidOfMany(Promise p) {
    int head = p.subjectEnd - 1;
    boolean any =
        in.is(head, "everyone")
            || in.is(head, "everybody")
            || in.is(head, "nobody")
            || in.is(head, "anyone");
    boolean many = head == p.subject && in.isPlural(head) && !in.isPlural(p.verb);
    boolean kind = many && dues.isHourAlone(p);
    return any || kind || head == p.subject && in.is(head, "people");
  }

  /**
   * "From Monday a second pharmacist signs every label", "From now on two people check the list".
   */
  boolean isNewRule(Promise p) {
    boolean ours = !in.is(p.subject, Role.IT) && !nouns.isMachine(p);
    return ours && startsLater(p);
  }

  /** "from Monday", "from the next delivery on": in front of the subject, and not today. */
  boolean startsLater(Promise p) {
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
}
