package org.clientrecovery.commitment;

/** Releases as a time to come: "in the next release", "with 5.2", "goes into the coming build". */
final class Releases {
  private static final WordSet NAMES =
      WordSet.of("release", "version", "build", "patch", "update", "edition");

  private static final WordSet COMING =
      WordSet.of("next", "upcoming", "coming", "forthcoming", "following");

  /** What a change does when it is released. */
  private static final WordSet ARRIVES =
      WordSet.of("goes", "go", "lands", "land", "ships", "ship", "comes", "come", "returns");

  /** What arrives with a release and isn't promised. */
  private static final WordSet HARM =
      WordSet.of("error", "bug", "crash", "problem", "issue", "exception", "warning", "failure");

  /** What may stand between the preposition and the release: "in the next big stable". */
  private static final int REACH = 5;

  private final PromiseText in;

  Releases(PromiseText in) {
    this.in = in;
  }

  /** "in the next release", "with the next build", "with 5.2": the word that names it. */
  boolean isComing(int i) {
    boolean next = in.isOneOf(i, NAMES) && in.isOneOf(i - 1, COMING);
    return next && i > 1 && !in.is(i - 3, "for") || isVersion(i) && isWithin(i - 1);
  }

  /** "5.2", "v4.2.1". */
  boolean isVersion(int i) {
    if (in.text.isWord(i) || in.isDate(i)) {
      return false;
    }
    int length = in.text.wordLength(i);
    boolean dotted = false;
    for (int k = 0; k < length; k++) {
      char c = in.text.wordChar(i, k);
      dotted |= c == '.' && k > 0;
      if (c != '.' && c != 'x' && (c < '0' || c > '9') && (c != 'v' || k > 0)) {
        return false;
      }
    }
    return dotted;
  }

  private boolean isWithin(int i) {
    return in.is(i, "in") || in.is(i, "with") || in.is(i, "of") && in.is(i - 1, "part");
  }

  /** "Ships with 6.3": the verb, what arrives is left out. */
  boolean isArrival(int verb) {
    return in.isOneOf(verb, ARRIVES) && !in.is(verb, "go") && opens(verb + 1, verb + 1 + REACH);
  }

  /**
   * "It goes into the next release", "the fix ships with 7.2.4", no "ships with 2.0 by default".
   */
  boolean arrives(Promise p) {
    int at = p.verb + 1;
    at += in.is(at, "back") || in.is(at, "out") ? 1 : 0;
    return in.isOneOf(p.verb, ARRIVES)
        && opens(at, p.end)
        && !in.is(p.end - 1, "default")
        && !in.isOneOf(p.subjectEnd - 1, HARM);
  }

  /** "It will be part of 3.4.2", "the guide will be in the next version". */
  boolean isStateIn(Promise p, int state) {
    boolean stands = opens(state, p.end) || opens(state + 1, p.end);
    return stands && !in.isOneOf(p.subjectEnd - 1, HARM);
  }

  /** "You get it with v4.3.0", "you'll find the option in the next version". */
  boolean isGiven(Promise p, int verb) {
    boolean it = in.is(verb + 1, "it") || in.is(verb + 1, "that") || in.is(verb + 1, "them");
    boolean future = in.is(p.verb, Role.FUTURE);
    return future && isNamed(verb, p.end) || it && in.is(verb, "get") && opens(verb + 2, p.end);
  }

  /** "… with the next build": anywhere there. */
  boolean isNamed(int from, int end) {
    for (int i = from; i < end; i++) {
      if (opens(i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int preposition, int end) {
    boolean into = in.is(preposition, "into");
    if (!into && !isWithin(preposition)) {
      return false;
    }
    int last = Math.min(Math.min(end, in.text.tokenCount()), preposition + 1 + REACH);
    for (int i = preposition + 1; i < last && !in.isComma(i) && !in.isStrong(i); i++) {
      if (isVersion(i) || in.isOneOf(i, NAMES) && in.isOneOf(i - 1, COMING)) {
        return true;
      }
    }
    return false;
  }
}
