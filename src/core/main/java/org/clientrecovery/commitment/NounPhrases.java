package org.clientrecovery.commitment;

import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/** Finds the noun phrase before a verb and tells whom or what it means. */
final class NounPhrases {
  private static final int NP_LIMIT = 12;

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final ClauseBorders borders;

  NounPhrases(SentenceScope scope, ClauseBorders borders) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    this.borders = borders;
  }

  /** The first token of the subject that ends before that verb; the verb itself where none is. */
  int nounPhrase(int verb) {
    int at = verb;
    while (at > scope.from && verb - at < NP_LIMIT && belongsToNoun(at - 1, at)) {
      at--;
    }
    if (at - 2 >= scope.from && in.is(at - 1, Role.AND) && in.is(at - 2, Role.YOU)) {
      return at - 2;
    }
    while (at < verb
        && (in.isDate(at)
            || borders.isPreposition(at)
            || in.is(at, Role.ADVERB) && !in.isName(at) && !isBoth(at, verb))) {
      at++;
    }
    return at;
  }

  /** "Both are coming": the adverb is the subject. */
  private boolean isBoth(int at, int verb) {
    boolean alone = at == verb - 1 && (in.is(at, "both") || in.is(at, "all"));
    return alone || in.is(at, "each") && in.is(at + 1, "of");
  }

  private boolean belongsToNoun(int i, int next) {
    boolean boundary =
        in.isStrong(next) || in.isComma(next) || text.hasBreakBefore(next, Break.LINE);
    if (boundary) {
      return false;
    }
    long verbal =
        Role.AND.bit()
            | Role.BECAUSE.bit()
            | Role.WHEN.bit()
            | Role.IF.bit()
            | Role.BE.bit()
            | Role.HAVE.bit()
            | Role.FUTURE.bit()
            | Role.MODAL.bit()
            | Role.FIRST.bit()
            | Role.YOU.bit()
            | Role.THIRD.bit()
            | Role.PAST.bit()
            | Role.DO.bit()
            | Role.TO.bit();
    if (in.is(i, "and") && joinsNouns(i)) {
      return true;
    }
    boolean department = in.is(i, "it") && text.isShouted(i);
    boolean ofYou = in.is(i, Role.YOU) && in.is(i - 1, "of");
    boolean saying = in.is(i, "so") && i > scope.from && in.endsInIng(i - 1);
    boolean finite = in.is(i, Role.THIRD_VERB) && in.is(next, Role.DETERMINER) && !in.isDate(next);
    if (finite && !in.isAny(i, Role.DELIVERABLE.bit() | Role.AGENT.bit())) {
      return false;
    }
    return department
        || ofYou
        || saying
        || in.is(i, "cost")
        || !in.isAny(i, verbal) && !isNotice(i) && !in.is(i, "that") && !in.is(i, "so");
  }

  /** "Kindly note …": no part of the subject that follows. */
  private boolean isNotice(int i) {
    return in.is(i, Role.PLEASE) || in.is(i, "note") && in.is(i - 1, Role.PLEASE);
  }

  /** "the report and the invoice will …": no verb stands before the "and". */
  private boolean joinsNouns(int and) {
    if (in.isComma(and)) {
      return false;
    }
    for (int i = and - 1; i >= Math.max(scope.from, and - 5); i--) {
      if (in.isStrong(i + 1) || in.isComma(i + 1)) {
        return true;
      }
      if (in.isAny(
                  i,
                  Role.BE.bit()
                      | Role.HAVE.bit()
                      | Role.FUTURE.bit()
                      | Role.MODAL.bit()
                      | Role.FIRST.bit()
                      | Role.YOU.bit()
                      | Role.THIRD.bit()
                      | Role.PAST.bit()
                      | Role.THIRD_VERB.bit()
                      | Role.VERB.bit())
              && !in.isAny(i, Role.AGENT.bit() | Role.DELIVERABLE.bit())
          || in.endsInEd(i)) {
        return false;
      }
    }
    return and - 5 < scope.from;
  }

  /** Whether the head of the subject is a machine or a rule that acts by itself. */
  boolean isMachine(Promise p) {
    int head = p.subject;
    for (int i = p.subject; i < p.subjectEnd; i++) {
      if (i > p.subject
          && (borders.isPreposition(i)
              || in.is(i, "with")
              || text.hasBreakBefore(i, Break.BRACKET))) {
        break;
      }
      head = in.isDate(i) || in.is(i, Role.ADVERB) || !text.isWord(i) ? head : i;
    }
    return in.is(head, Role.MACHINE);
  }

  boolean isPerson(int start, int end) {
    int last = end - 1;
    if (in.is(start, Role.AGENT) && (in.is(start + 1, "from") || in.is(start + 1, "of"))) {
      return true;
    }
    while (last > start && (in.is(last, Role.ADVERB) || in.isDate(last))) {
      last--;
    }
    for (int i = start; i <= last; i++) {
      if ((in.is(i, Role.AGENT) || in.is(i, "it") && text.isShouted(i))
          && (i == last || !in.isAny(last, Role.DELIVERABLE.bit() | Role.MACHINE.bit()))) {
        return true;
      }
    }
    boolean ofUs = in.is(last, "us") && in.is(last - 1, "of");
    if (isClient(last) || ofUs) {
      return true;
    }
    boolean gerund = last == scope.from && in.endsInIng(last);
    return in.isName(last)
        && !gerund
        && (last > scope.from || end - start == 1)
        && !in.is(last - 1, "of");
  }

  boolean isTheirs(int start, int end) {
    boolean your = in.isAny(start, Role.YOUR.bit() | Role.THEIR.bit());
    if (your && in.is(start + 1, Role.ROLE_US)) {
      return false;
    }
    return your || in.is(start, Role.YOU) || isClient(end - 1);
  }

  /** "The client", "our customer". */
  private boolean isClient(int last) {
    return in.is(last, "client") || in.is(last, "customer");
  }

  boolean isOurs(Promise p) {
    long ours = Role.FIRST_OWN.bit() | Role.FIRST.bit() | Role.FIRST_OBJECT.bit();
    return scope.has(p.subject, p.subjectEnd, ours);
  }

  boolean hasDeterminer(int verb) {
    for (int i = verb - 2; i >= Math.max(scope.from, verb - 4); i--) {
      if (in.is(i, Role.DETERMINER)) {
        return true;
      }
    }
    return false;
  }
}
