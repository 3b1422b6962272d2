package org.clientrecovery.commitment;

import org.clientrecovery.text.Block;
import org.clientrecovery.text.CommentText;

/** Finds the kernels of clauses: a subject and its finite verb. */
final class ClauseKernels {
  private static final long PERSONS = Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit();
  private static final long BE_LIKE = Role.BE.bit() | Role.HAVE.bit() | Role.REPORT.bit();
  private static final long NEXT_VERBS =
      Role.REPORT.bit()
          | Role.PAST.bit()
          | Role.BE.bit()
          | Role.HAVE.bit()
          | Role.FUTURE.bit()
          | Role.MODAL.bit()
          | Role.THIRD_VERB.bit();
  private static final long VERBS = Role.THIRD_VERB.bit() | Role.DELIVER.bit() | Role.VERB.bit();

  /** The roles of one of which a word must have that is a kernel and ends neither in g nor in s. */
  private static final long KERNELS =
      PERSONS
          | BE_LIKE
          | VERBS
          | Role.FUTURE.bit()
          | Role.GOING.bit()
          | Role.OPINION.bit()
          | Role.STATIVE.bit();

  /** Verbs that open a sentence as no other verb does: "let me", "talk to you tomorrow". */
  private static final WordSet OPENING_VERBS = WordSet.of("let", "talk", "speak");

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final ClauseBorders borders;
  private final NounPhrases nouns;
  private final Releases releases;

  ClauseKernels(SentenceScope scope, ClauseBorders borders, NounPhrases nouns) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    this.borders = borders;
    this.nouns = nouns;
    releases = new Releases(in);
  }

  /** The clause whose subject or verb stands at that token, or null. */
  Promise kernel(int at) {
    if (!canBeKernel(at) || text.isCited(at) || in.isDate(at)) {
      return null;
    }
    if (in.isAny(at, PERSONS)) {
      return pronoun(at);
    }
    boolean opens = at == scope.from || in.isStrong(at);
    if (in.is(at, "let") && in.is(at + 1, "me") && (opens || in.is(at - 1, "so"))) {
      return commandLike(at);
    }
    if (in.is(at, Role.FUTURE) && (opens && at == scope.from || !text.isCapitalised(at))) {
      return futureWithNoun(at);
    }
    if (in.isAny(at, BE_LIKE) && standsLikeBe(at)) {
      return beWithNoun(at);
    }
    if (isExpected(at) && (opens || in.isComma(at) || in.is(at - 1, Role.PLEASE))
        || opens && (isElidedProgressive(at) || isGoingTo(at))
        || in.isComma(at) && in.endsInIng(at) && isElidedProgressive(at) && standsAlone(at)
        || at == scope.from && isMeeting(at)
        || (opens || in.isComma(at)) && releases.isArrival(at)) {
      return commandLike(at);
    }
    boolean holds = in.is(at, "has") && !in.is(at + 1, "been") || in.is(at, "have");
    return in.isAny(at, VERBS) || isVerbOfName(at) || holds ? presentWithNoun(at) : null;
  }

  private boolean canBeKernel(int at) {
    if (in.isAny(at, KERNELS) || in.isOneOf(at, OPENING_VERBS)) {
      return true;
    }
    int length = text.wordLength(at);
    char last = length > 3 ? text.wordChar(at, length - 1) : 0;
    return last == 'g' || last == 's';
  }

  /** "Expect a draft by Friday", "Count on a call tomorrow". */
  private boolean isExpected(int at) {
    return in.is(at, Role.OPINION) && in.is(at, "expect")
        || in.is(at, Role.STATIVE) && in.is(at, "count") && in.is(at + 1, "on");
  }

  /** "Going to revert that commit": the subject is left out. */
  private boolean isGoingTo(int at) {
    return in.is(at, Role.GOING) && in.is(at + 1, Role.TO) && in.is(at + 2, Role.VERB);
  }

  /** "Talk to you tomorrow at 10." */
  private boolean isMeeting(int at) {
    int you = in.is(at + 1, Role.TO) ? at + 2 : at + 1;
    return in.is(you, Role.YOU) && (in.is(at, "talk") || in.is(at, "speak"));
  }

  private boolean standsLikeBe(int at) {
    if (in.is(at, Role.REPORT)) {
      boolean word =
          in.is(at, "agreed")
              || in.is(at, "promised")
              || in.is(at, "committed")
              || in.is(at, "confirmed") && in.is(at + 1, "that");
      return word && !in.isComma(at);
    }
    return in.is(at, Role.BE)
        || in.is(at, Role.HAVE) && in.is(at + 1, "been") && isAppointed(at + 2);
  }

  private boolean isAppointed(int i) {
    return in.is(i, Role.SCHEDULED) && !in.is(i, "fixed") && !in.is(i, "set") && !in.is(i, "put");
  }

  private boolean isElidedProgressive(int at) {
    return in.endsInIng(at)
        && !in.isAny(at, Role.WORKING.bit() | Role.AGENT.bit() | Role.BECAUSE.bit())
        && (in.isAny(at + 1, Role.DETERMINER.bit() | Role.YOU.bit() | Role.IT.bit())
            || in.isDate(at + 1)
            || in.is(at + 1, "through")
            || standsAlone(at));
  }

  /** "Ringing him at 9 tomorrow": up to the end of its part no other verb, and a time. */
  private boolean standsAlone(int at) {
    long finite = NominalClauses.FINITE | Role.THIRD_VERB.bit() | Role.NOT.bit();
    boolean dated = false;
    boolean aside = false;
    int end = Math.min(scope.to, at + 14);
    for (int i = at + 1; i < end && !in.isStrong(i) && !in.isComma(i); i++) {
      dated |= in.isDate(i);
      aside |= in.isAny(i, Role.WHEN.bit() | Role.BECAUSE.bit());
      if (!aside && (in.isAny(i, finite) || in.endsInEd(i)) && !in.isDate(i)) {
        return false;
      }
    }
    boolean deed = !in.is(at, Role.PASSIVE_NONE);
    return dated && deed && text.block(scope.sentence) != Block.HEADING;
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
    int subject = isThat(at - 1) ? at - 1 : nouns.nounPhrase(at);
    boolean elided = subject == at;
    if (elided && in.isAny(at + 1, SentenceScope.PRONOUNS)) {
      return null;
    }
    Promise p = borders.promise(subject, at);
    p.verb = at;
    p.end = borders.clauseEnd(at);
    return p;
  }

  /** "…, that will be live by Monday": stands for a thing, does not open a clause. */
  private boolean isThat(int i) {
    return i >= scope.from
        && in.is(i, "that")
        && (i == scope.from || in.isComma(i) || in.isStrong(i) || in.is(i - 1, Role.AND));
  }

  /** "Transcript, checked by a human, goes …": the subject stands before the aside. */
  private int beforeAside(int at) {
    int comma = at - 1;
    while (comma > scope.from && at - comma < 8 && !in.isComma(comma) && !in.isStrong(comma)) {
      comma--;
    }
    boolean aside = in.isComma(comma) && (in.endsInEd(comma) || in.is(comma, Role.PARTICIPLE));
    return aside && at - comma > 1 ? comma : at;
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
    int head = at > scope.from && in.isComma(at) ? beforeAside(at) : at;
    int subject = nouns.nounPhrase(head < at ? head - 1 : at);
    boolean holding = in.is(at, "have") && !in.is(subject, Role.YOUR);
    boolean none = subject == head || in.is(at, Role.BE) || holding || onlyAdverbs(subject, at);
    if (none || isNounThere(at, subject) || standsBeforeVerb(at)) {
      return null;
    }
    boolean plural =
        !in.is(at, Role.THIRD_VERB) && !isThirdForm(at) && !isVerbOfName(at) && !in.is(at, "has");
    if (plural && !isManyBefore(at, subject) || !plural && isPluralHead(at, subject)) {
      return null;
    }
    Promise p = borders.promise(subject, head);
    p.verb = at;
    p.end = borders.clauseEnd(at);
    return p;
  }

  /** "to report", "the report": no verb behind such a word. */
  private boolean isNounThere(int at, int subject) {
    boolean determined = in.is(at - 1, Role.DETERMINER) && !text.isShouted(at - 1);
    boolean alone = isPointing(at - 1, subject) || in.is(at - 2, "of") || in.is(at - 1, "both");
    return in.is(at - 1, Role.TO) || determined && !alone;
  }

  /** "The report is …", "the update arrived": the verb comes only then. */
  private boolean standsBeforeVerb(int at) {
    if (at + 1 >= scope.to || in.is(at, "get") || in.is(at, "gets")) {
      return false;
    }
    return in.endsInEd(at + 1) || in.isAny(at + 1, NEXT_VERBS) && !in.isComma(at + 1);
  }

  /** "Our men come", "Forty pieces of revision D arrive": more than one, with or without "s". */
  private boolean isManyBefore(int at, int subject) {
    boolean men = in.is(at - 1, "men") || in.is(at - 1, "women") || in.is(at - 1, "people");
    boolean gone = in.is(at, "coming") || in.is(at, "incoming") || in.is(at - 1, "both");
    gone |= in.is(at - 1, "us") && in.is(at - 2, "of") || scope.has(subject, at, Role.AND.bit());
    gone |= in.is(subject, "all") && in.is(at, "get") && in.isPlural(subject + 1);
    return in.isPlural(at - 1) || men || gone || in.isOfTime(subject) && !in.isDate(subject);
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
        && in.isPlural(at)
        && at > scope.from
        && !in.isComma(at)
        && (in.isName(at - 1) || in.is(at - 1, Role.AGENT));
  }

  private boolean isThirdForm(int at) {
    return in.is(at, Role.DELIVER) && in.isPlural(at);
  }

  private boolean isPluralHead(int at, int subject) {
    return in.is(at - 1, Role.TO)
        || in.is(at - 1, Role.VERB)
            && !nouns.hasDeterminer(at)
            && !isOpening(subject)
            && !in.is(at - 1, Role.NOUN_LIKE)
            && !in.is(at - 1, Role.AGENT)
            && !in.is(at - 1, Role.DELIVERABLE);
  }

  /** "rerun starts tonight": the first word of its part of the sentence, so no verb. */
  private boolean isOpening(int i) {
    return i == scope.from || in.isStrong(i) || in.isComma(i) || in.is(i - 1, Role.AND);
  }

  /** "This goes out tomorrow": a determiner that stands alone. */
  private boolean isPointing(int i, int subject) {
    return i == subject && in.is(i, Role.IT) && in.is(i + 1, Role.DELIVER);
  }
}
