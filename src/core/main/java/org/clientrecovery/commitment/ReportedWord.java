package org.clientrecovery.commitment;

/** Reads the word that somebody else gave: "you said you would send it by Monday". */
final class ReportedWord {
  private final SentenceScope scope;
  private final PromiseText in;
  private final DueChooser dues;
  private final ClauseBorders borders;

  ReportedWord(SentenceScope scope, ClauseBorders borders) {
    this.scope = scope;
    in = scope.in;
    dues = scope.dues;
    this.borders = borders;
  }

  /** "You said you would send it by Monday", "he promised to open at 7". */
  boolean acceptTheirWord(Promise p) {
    int inner = innerVerb(p, p.verb + 1);
    if (inner < 0) {
      return false;
    }
    p.party = Party.CLIENT;
    p.end = borders.clauseEnd(inner);
    Promise rest = borders.promise(inner, inner);
    rest.verb = inner;
    rest.end = p.end;
    rest.start = inner;
    return dues.isAhead(rest);
  }

  /** Whether the subject before that verb is the client's: "you said your lad will open". */
  private boolean isTheirs(int begin, int verb) {
    int head = verb - 1;
    while (head > begin && in.is(head, Role.ADVERB)) {
      head--;
    }
    return verb == begin
        || in.isAny(head, Role.YOU.bit() | Role.THIRD.bit())
        || in.isName(head)
        || scope.has(begin, verb, Role.YOUR.bit() | Role.THEIR.bit());
  }

  private int innerVerb(Promise p, int begin) {
    for (int i = begin; i < Math.min(scope.to, begin + 14); i++) {
      if (in.isStrong(i) && i > begin + 3) {
        return -1;
      }
      if (in.is(i, Role.FIRST)) {
        return -1;
      }
      boolean will = in.is(i, Role.FUTURE) || in.is(i, "would");
      boolean infinitive =
          in.is(i, Role.TO) && in.isAny(i + 1, Role.VERB.bit() | Role.HAVE.bit() | Role.BE.bit());
      boolean third = in.is(i, Role.THIRD_VERB) && !in.is(i, Role.DELIVERABLE);
      boolean present = (in.is(i, Role.DELIVER) || third) && i > begin + 2;
      boolean trusted = in.is(p.subject, Role.YOU) || isTheirs(begin, i);
      boolean said = infinitive || (will || present) && trusted;
      if (said && !in.is(i + 1, Role.NOT)) {
        return i;
      }
    }
    return -1;
  }
}
