package org.clientrecovery.commitment;

/**
 * Tells whether somebody on the client's side has given the word for a clause: "Elif sends us the
 * list tomorrow", "Farida confirmed she will be checking". What we send and what the client gets is
 * ours.
 */
final class Givers {
  /** By one of them the clause is ours: "I", "our". */
  private static final long OURS = Role.FIRST.bit() | Role.FIRST_OWN.bit() | Role.OUTSIDER.bit();

  private static final WordSet GIVING =
      WordSet.of(
          "sends",
          "gives",
          "posts",
          "grants",
          "returns",
          "provides",
          "uploads",
          "mails",
          "forwards",
          "hands",
          "supplies",
          "names",
          "send",
          "give",
          "return",
          "provide",
          "reaches",
          "reach",
          "let",
          "lets",
          "getting",
          "sending",
          "giving");

  private static final WordSet WORDS =
      WordSet.of("said", "promised", "confirmed", "agreed", "offered", "told", "says", "accepted");

  private final PromiseText in;

  Givers(PromiseText in) {
    this.in = in;
  }

  /** Whether that promise, taken for ours so far, is the client's. */
  boolean areClients(Promise p) {
    return !in.has(p.start, p.end, OURS) && (isForUs(p) || isReported(p));
  }

  /** "sends us the list", "posts the keys to us". */
  private boolean isForUs(Promise p) {
    boolean gives = false;
    for (int i = p.start; i < p.end; i++) {
      gives |= in.isOneOf(i, GIVING) && !in.is(i, Role.FUTURE);
      boolean us = in.is(i, "us") || in.is(i, "me");
      boolean to = in.is(i - 1, "to") || in.isOneOf(i - 1, GIVING);
      if (us && gives && to && !in.is(p.start, "let")) {
        return true;
      }
    }
    return false;
  }

  /** "Lorna said she'd …", "the club's secretary promised me …", "has agreed to …". */
  private boolean isReported(Promise p) {
    for (int i = p.start + 1; i < p.end; i++) {
      boolean who = in.isName(i - 1) || in.isAny(i - 1, Role.THIRD.bit() | Role.AGENT.bit());
      boolean has = in.is(i - 1, "has") || in.is(i - 1, "kindly");
      if (in.isOneOf(i, WORDS) && (who || has || in.is(i + 1, "me") || in.is(i + 1, "us"))) {
        return !in.isAny(i + 1, Role.YOU.bit() | Role.IT.bit());
      }
    }
    return false;
  }
}
