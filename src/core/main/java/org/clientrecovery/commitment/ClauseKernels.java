package org.clientrecovery.commitment;

import org.clientrecovery.text.CommentText;

/** Finds the kernels of clauses: a subject and its finite verb. */
final class ClauseKernels {
  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final ClauseBorders borders;
  private final NounPhrases nouns;

  ClauseKernels(SentenceScope scope, ClauseBorders borders, NounPhrases nouns) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    this.borders = borders;
    this.nouns = nouns;
  }

  Promise kernel(int at) {
    if (text.isCited(at)) {
      return null;
    }
    if (in.isDate(at)) {
      return null;
    }
    boolean expected = in.is(at, "expect") && (at == scope.from || in.is(at - 1, Role.PLEASE));
    if (expected) {
      return commandLike(at);
    }
    if (in.isAny(at, Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit())) {
      return pronoun(at);
    }
    if (in.is(at, Role.FUTURE) && !text.isCapitalised(at)
        || in.is(at, Role.FUTURE) && at == scope.from) {
      return futureWithNoun(at);
    }
    boolean been = in.is(at, Role.HAVE) && in.is(at + 1, "been") && isAppointed(at + 2);
    boolean word = in.is(at, "agreed") || in.is(at, "promised") || in.is(at, "committed");
    if (word && !in.isComma(at)) {
      return beWithNoun(at);
    }
    if (in.is(at, Role.BE) || been) {
      return beWithNoun(at);
    }
    boolean opens = at == scope.from || in.isStrong(at);
    if (opens && isElidedProgressive(at)) {
      return commandLike(at);
    }
    if (in.isAny(at, Role.THIRD_VERB.bit() | Role.DELIVER.bit() | Role.VERB.bit())
        || isVerbOfName(at)
        || in.is(at, "has") && !in.is(at + 1, "been")) {
      return presentWithNoun(at);
    }
    return null;
  }

  private boolean isAppointed(int i) {
    return in.is(i, Role.SCHEDULED) && !in.is(i, "fixed") && !in.is(i, "set") && !in.is(i, "put");
  }

  private boolean isElidedProgressive(int at) {
    return in.endsInIng(at)
        && !in.isAny(at, Role.WORKING.bit() | Role.AGENT.bit() | Role.BECAUSE.bit())
        && (in.isAny(at + 1, Role.DETERMINER.bit() | Role.YOU.bit() | Role.IT.bit())
            || in.isDate(at + 1)
            || in.is(at + 1, "through"));
  }

  /** "Please expect our call on Wednesday.", "Sending it tomorrow." */
  private Promise commandLike(int at) {
    Promise p = borders.promise(at, at);
    p.start = at;
    p.verb = at;
    p.end = borders.clauseEnd(at);
    return p;
  }

  private Promise pronoun(int at) {
    Promise p = borders.promise(at, at + 1);
    int verb = borders.skipAdverbs(at + 1);
    if (verb >= scope.to || text.isCited(verb)) {
      return null;
    }
    p.verb = verb;
    p.end = borders.clauseEnd(verb);
    return p;
  }

  private Promise futureWithNoun(int at) {
    int subject = nouns.nounPhrase(at);
    boolean elided = subject == at;
    if (elided && in.isAny(at + 1, SentenceScope.PRONOUNS)) {
      return null;
    }
    Promise p = borders.promise(subject, at);
    p.verb = at;
    p.end = borders.clauseEnd(at);
    return p;
  }

  private Promise beWithNoun(int at) {
    int subject = nouns.nounPhrase(at);
    if (subject == at || in.isAny(at + 1, Role.FIRST.bit() | Role.YOU.bit())) {
      return null;
    }
    Promise p = borders.promise(subject, at);
    p.verb = at;
    p.end = borders.clauseEnd(at);
    return p;
  }

  private Promise presentWithNoun(int at) {
    int subject = nouns.nounPhrase(at);
    boolean none = subject == at || in.is(at, Role.BE) || in.is(at, Role.HAVE) && !in.is(at, "has");
    if (none
        || in.is(at - 1, Role.TO)
        || in.is(at - 1, Role.DETERMINER) && !text.isShouted(at - 1) && !isPointing(at - 1, subject)
        || onlyAdverbs(subject, at)) {
      return null;
    }
    if (at + 1 < scope.to
        && !in.is(at, "get")
        && !in.is(at, "gets")
        && (in.endsInEd(at + 1)
            || in.isAny(
                    at + 1,
                    Role.REPORT.bit()
                        | Role.PAST.bit()
                        | Role.BE.bit()
                        | Role.HAVE.bit()
                        | Role.FUTURE.bit()
                        | Role.MODAL.bit()
                        | Role.THIRD_VERB.bit())
                && !in.isComma(at + 1))) {
      return null;
    }
    boolean plural =
        !in.is(at, Role.THIRD_VERB) && !isThirdForm(at) && !isVerbOfName(at) && !in.is(at, "has");
    if (plural && !nouns.endsInS(at - 1) || !plural && isPluralHead(at)) {
      return null;
    }
    Promise p = borders.promise(subject, at);
    p.verb = at;
    p.end = borders.clauseEnd(at);
    return p;
  }

  private boolean onlyAdverbs(int subject, int at) {
    for (int i = subject; i < at; i++) {
      if (!in.is(i, Role.ADVERB) && !in.isDate(i)) {
        return false;
      }
    }
    return true;
  }

  /** A verb that no list knows, by its ending behind a name: "Heiko rewrites". */
  private boolean isVerbOfName(int at) {
    return text.isWord(at)
        && !in.hasRole(at)
        && !text.isCapitalised(at)
        && text.wordLength(at) > 3
        && nouns.endsInS(at)
        && at > scope.from
        && !in.isComma(at)
        && (in.isName(at - 1) || in.is(at - 1, Role.AGENT));
  }

  private boolean isThirdForm(int at) {
    return in.is(at, Role.DELIVER) && nouns.endsInS(at);
  }

  private boolean isPluralHead(int at) {
    return in.is(at - 1, Role.TO)
        || in.is(at - 1, Role.VERB)
            && !nouns.hasDeterminer(at)
            && !in.is(at - 1, Role.NOUN_LIKE)
            && !in.is(at - 1, Role.AGENT)
            && !in.is(at - 1, Role.DELIVERABLE);
  }

  /** "This goes out tomorrow": a determiner that stands alone. */
  private boolean isPointing(int i, int subject) {
    return i == subject && in.is(i, Role.IT) && in.is(i + 1, Role.DELIVER);
  }
}
