package org.clientrecovery.commitment;

import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/** Tells where the clause around a verb begins and ends. */
final class ClauseBorders {
  private static final WordSet TIME_PREPOSITIONS =
      WordSet.of(
          "on", "by", "at", "in", "from", "until", "till", "before", "within", "latest", "between");
  private static final WordSet OTHER_PREPOSITIONS = WordSet.of("for", "of", "to");
  private static final WordSet REASONS = WordSet.of("because", "since", "although", "though");

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;

  /**
   * From this verb on, up to {@link #knownEnd}, all clauses end there, in a sentence of that end.
   */
  private int knownVerb;

  private int knownEnd = -1;
  private int knownTo = -1;

  ClauseBorders(SentenceScope scope) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
  }

  Promise promise(int subject, int subjectEnd) {
    Promise p = new Promise();
    p.sentence = scope.sentence;
    p.subject = subject;
    p.subjectEnd = subjectEnd;
    p.start = leadingTime(subject);
    return p;
  }

  /** Time words that stand before the subject belong to the clause. */
  private int leadingTime(int subject) {
    int at = beforeEvent(subject);
    while (at > scope.from
        && (in.isDate(at - 1)
            || isTimePreposition(at - 1) && at < subject
            || in.is(at - 1, "latest") && in.is(at - 2, "the") && in.is(at - 3, "at")
            || in.is(at - 1, "the") && in.is(at, "latest")
            || in.is(at - 1, Role.ADVERB) && !in.isComma(at))) {
      boolean other = in.isStrong(at) && !in.isDate(at - 1);
      boolean apart =
          other || text.hasBreakBefore(at, Break.LINE) || text.hasBreakBefore(at, Break.SEMICOLON);
      boolean foreign =
          !scope.found.isEmpty() && at - 1 < scope.found.get(scope.found.size() - 1).end;
      if (apart || foreign) {
        break;
      }
      at--;
    }
    return dateOpensClause(at, subject) ? at : subject;
  }

  /** "Monday before opening I check it", "from next week on we …": they belong to the day. */
  private int beforeEvent(int subject) {
    boolean from = in.is(subject - 1, "on") && subject - 2 >= scope.from;
    if (from && in.isDate(subject - 2) && in.text.isWord(subject - 2)) {
      return subject - 1;
    }
    boolean event = in.is(subject - 2, "before") || in.is(subject - 2, "after");
    boolean day = event && subject - 3 >= scope.from && in.isDate(subject - 3);
    return day && !in.isStrong(subject) && in.text.isWord(subject - 1) ? subject - 2 : subject;
  }

  /** A date in front counts for the clause unless it closes the one before. */
  private boolean dateOpensClause(int at, int subject) {
    if (at == scope.from || at == subject) {
      return true;
    }
    boolean opened =
        in.isStrong(at)
            || in.isComma(at)
            || in.is(at - 1, Role.AND)
            || text.hasBreakBefore(at, Break.BRACKET)
            || text.hasBreakBefore(at, Break.LINE);
    return opened || !in.isComma(subject) && !in.isStrong(subject);
  }

  boolean isPreposition(int i) {
    return isTimePreposition(i) || in.isOneOf(i, OTHER_PREPOSITIONS);
  }

  boolean isTimePreposition(int i) {
    return in.isOneOf(i, TIME_PREPOSITIONS);
  }

  int skipAdverbs(int begin) {
    int at = begin;
    while (at < scope.to && at - begin < 5 && !in.isStrong(at)) {
      if (in.is(at, "of") && in.is(at + 1, "course")) {
        at += 2;
      } else if (isAside(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isAside(int at) {
    boolean adverb = in.is(at, Role.ADVERB) || in.is(at, "myself") || in.is(at, "ourselves");
    return adverb || in.isDate(at) && !in.is(at, Role.VERB) || endsInLy(at);
  }

  private boolean endsInLy(int at) {
    int length = text.wordLength(at);
    return length > 4
        && text.isWord(at)
        && text.wordChar(at, length - 1) == 'y'
        && text.wordChar(at, length - 2) == 'l'
        && !in.isAny(at, Role.VERB.bit() | Role.HEDGE.bit());
  }

  /** Where the clause of that verb ends: before the next one that has a subject of its own. */
  int clauseEnd(int verb) {
    if (scope.to != knownTo || verb < knownVerb || verb >= knownEnd) {
      knownEnd = findClauseEnd(verb);
      knownVerb = verb;
      knownTo = scope.to;
    }
    return knownEnd;
  }

  private int findClauseEnd(int verb) {
    int at = verb + 1;
    while (at < scope.to && !endsClause(at)) {
      at++;
    }
    return at;
  }

  /**
   * Whether a clause with a subject and a verb of its own, or a reason, begins at that token: what
   * stands before it is more than a name and its colon.
   */
  boolean startsAnotherClause(int at) {
    boolean strong = in.isStrong(at) || isNewLine(at);
    boolean label = text.hasBreakBefore(at, Break.COLON) && at - scope.from < 3;
    return strong ? !label && startsClause(at) : endsClause(at);
  }

  private boolean endsClause(int at) {
    if (in.isStrong(at) || isNewLine(at)) {
      return true;
    }
    boolean comma = in.isComma(at);
    if (in.is(at, Role.BECAUSE) && (comma || isReason(at))) {
      return true;
    }
    if (in.is(at, "so") && (in.is(at + 1, "that") || in.isAny(at + 1, SentenceScope.PRONOUNS))) {
      return true;
    }
    if (in.is(at, Role.AND) && (comma || !in.is(at, "then"))) {
      return startsClause(at + 1);
    }
    if (comma && in.is(at, "unless")) {
      return false;
    }
    return comma && (startsClause(at) || in.is(at, Role.IF) || startsLine(at));
  }

  /** "…, next message at 13:00": a thing and its time up to the end of the sentence. */
  boolean startsLine(int at) {
    boolean opens = in.is(at, "next") || in.is(at, "first") || in.is(at, "more");
    boolean next = opens || in.is(at, Role.DELIVERABLE);
    int date = at + 1;
    while (next && date < at + 5 && !in.isDate(date) && !in.isComma(date)) {
      date++;
    }
    int end = date;
    while (next && end < scope.to && in.isDate(end)) {
      end++;
    }
    return end > date && end == scope.to && !in.isDate(at);
  }

  private boolean isReason(int at) {
    return in.isOneOf(at, REASONS);
  }

  boolean isNewLine(int at) {
    return text.hasBreakBefore(at, Break.LINE) && text.isCapitalised(at);
  }

  private boolean startsClause(int begin) {
    int at = begin;
    while (at < scope.to
        && at - begin < 8
        && (in.isDate(at)
            || in.is(at, Role.ADVERB)
            || isTimePreposition(at)
            || in.is(at, "after")
            || in.is(at, "the") && in.is(at + 1, "latest")
            || in.is(at, "that") && in.is(at - 1, "after"))) {
      at++;
    }
    if (at >= scope.to) {
      return false;
    }
    if (in.isAny(at, Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit())) {
      return true;
    }
    return hasVerbSoon(at);
  }

  private boolean hasVerbSoon(int begin) {
    for (int i = begin; i < Math.min(scope.to, begin + 8); i++) {
      if (i > begin
          && (in.isComma(i) || in.isStrong(i) || in.is(i, Role.WHEN) || in.is(i, Role.BECAUSE))) {
        return false;
      }
      boolean finite =
          in.isAny(
              i,
              Role.FUTURE.bit()
                  | Role.BE.bit()
                  | Role.MODAL.bit()
                  | Role.HAVE.bit()
                  | Role.PAST.bit());
      boolean plural =
          in.is(i, Role.DELIVER) && in.isPlural(i - 1) && in.is(begin, Role.DETERMINER);
      if (plural && i > begin + 1) {
        return true;
      }
      boolean present = in.is(i, Role.THIRD_VERB) && !in.is(i - 1, Role.DETERMINER) && i > begin;
      if (i > begin && (finite && !in.is(i, "be") && !in.is(i, "have") || present)) {
        return true;
      }
    }
    return false;
  }
}
