package org.clientrecovery.commitment;

import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.Block;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/**
 * Finds the clauses of a comment that promise something, by subject, verb and time.
 *
 * <p>A clause promises when somebody of ours (or of the client's, where the comment says that it
 * was agreed) is its subject and its verb stands in the future, or in the present beside a time to
 * come; when a result is its subject and it is brought about at a time to come; or when it names a
 * result and a time without a verb. Hopes, possibilities, questions, denials, habits, reports of
 * the past and what machines and third parties do are left out. One pass over the tokens; lives in
 * one thread for one comment.
 */
final class PromiseGrammar implements ClauseGrammar {
  private static final int NP_LIMIT = 12;
  private static final long FINITE =
      Role.FUTURE.bit()
          | Role.MODAL.bit()
          | Role.BE.bit()
          | Role.HAVE.bit()
          | Role.PAST.bit()
          | Role.DO.bit()
          | Role.FIRST.bit();
  private static final int AGREEMENT_REACH = 4;
  private static final long CONDITIONS =
      Role.WHEN.bit() | Role.IF.bit() | Role.UNLESS.bit() | Role.SOON.bit();
  private static final long AGREEING = Role.AGREED.bit() | Role.REPORT.bit() | Role.RECORD.bit();
  private static final long UNDATED =
      Role.FUTURE.bit()
          | Role.SOON.bit()
          | Role.PLEDGE.bit()
          | Role.INTEND.bit()
          | Role.GOING.bit()
          | Role.SAME.bit()
          | Role.DAY_WORD.bit();

  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final List<Promise> found = new ArrayList<>();
  private long mask;
  private int agreedUntil = -1;
  private int from;
  private int to;
  private int sentence;
  private boolean agreed;
  private int offer;

  PromiseGrammar(PromiseText in, DueChooser dues) {
    this.in = in;
    this.text = in.text;
    this.dues = dues;
  }

  @Override
  public List<Promise> read(int index) {
    found.clear();
    sentence = index;
    from = text.firstToken(index);
    to = text.endToken(index);
    mask = 0;
    boolean dated = false;
    for (int i = from; i < to; i++) {
      mask |= in.roles(i);
      dated |= in.isDate(i);
    }
    noteAgreement();
    if (text.mark(index) == '?') {
      to = startOfLastPart();
    }
    if (from == to || !dated && !canPromiseUndated()) {
      return found;
    }
    offer = offerAt();
    int at = from;
    while (at < to) {
      at = step(at);
    }
    nominals();
    rowDate();
    return found;
  }

  /** What a question mark asks reaches back to the last semicolon, dash or colon. */
  private int startOfLastPart() {
    int at = to - 1;
    while (at > from && !in.isStrong(at)) {
      at--;
    }
    return at;
  }

  private boolean canPromiseUndated() {
    boolean conditional =
        (mask & Role.FIRST.bit()) != 0 && (mask & (Role.WHEN.bit() | Role.AMENDS.bit())) != 0
            || (mask & Role.RECEIVE.bit()) != 0 && (mask & Role.YOU.bit()) != 0
            || (mask & Role.AMENDS.bit()) != 0;
    return conditional
        || (mask & UNDATED) != 0
        || text.block(sentence) == Block.CELL && sentence + 1 < text.sentenceCount();
  }

  private int step(int at) {
    Promise promise = kernel(at);
    if (promise == null) {
      return at + 1;
    }
    int end = promise.end;
    if (promise.verb >= 0 && (accept(promise) || acceptSecondVerb(promise))) {
      found.add(promise);
      coordinated(promise);
      return Math.max(end, at + 1);
    }
    return at + 1;
  }

  // ---- what the sentence is about

  private void noteAgreement() {
    boolean here = false;
    if ((mask & AGREEING) == 0) {
      agreed = sentence <= agreedUntil;
      return;
    }
    for (int i = from; i < to; i++) {
      here |= isAgreementAt(i);
    }
    agreed = here || sentence <= agreedUntil;
    if (here) {
      agreedUntil = sentence + AGREEMENT_REACH;
    }
  }

  private boolean isAgreementAt(int i) {
    if (!in.is(i, Role.AGREED) && !(in.is(i, "said") && in.is(i - 1, Role.YOU))) {
      return in.is(i, "writing") && in.is(i - 1, "in") || in.is(i, "summary") && hasCall(i);
    }
    boolean ours = in.is(i - 1, "i") || in.is(i - 1, Role.NOT) || in.is(i + 1, Role.NOT);
    return !ours;
  }

  private boolean hasCall(int i) {
    for (int k = i; k < Math.min(to, i + 4); k++) {
      if (in.is(k, "call") || in.is(k, "meeting")) {
        return true;
      }
    }
    return false;
  }

  /** "If you like": what follows waits for the client's choice. */
  private int offerAt() {
    for (int i = from; i < to; i++) {
      boolean condition = in.is(i, Role.IF) && !in.is(i, "whether");
      boolean asked = in.is(i + 1, Role.YOU) || i == from && in.is(i + 1, Role.IT);
      if (condition && asked) {
        for (int k = i + 1; k < Math.min(to, i + 7) && !in.isComma(k); k++) {
          if (in.is(k, Role.WISH)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private boolean waitsForChoice(Promise p) {
    if (offer < 0 || offer > p.end) {
      return false;
    }
    for (int i = offer + 1; i <= p.start; i++) {
      if (in.isStrong(i)) {
        return false;
      }
    }
    return true;
  }

  // ---- kernels: a subject and its verb

  private Promise kernel(int at) {
    if (text.isCited(at)) {
      return null;
    }
    if (in.isDate(at)) {
      return null;
    }
    boolean expected = in.is(at, "expect") && (at == from || in.is(at - 1, Role.PLEASE));
    if (expected) {
      return commandLike(at);
    }
    if (in.isAny(at, Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit())) {
      return pronoun(at);
    }
    if (in.is(at, Role.FUTURE) && !text.isCapitalised(at) || in.is(at, Role.FUTURE) && at == from) {
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
    boolean opens = at == from || in.isStrong(at);
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
    Promise p = promise(at, at);
    p.start = at;
    p.verb = at;
    p.end = clauseEnd(at);
    return p;
  }

  private Promise pronoun(int at) {
    Promise p = promise(at, at + 1);
    int verb = skipAdverbs(at + 1);
    if (verb >= to || text.isCited(verb)) {
      return null;
    }
    p.verb = verb;
    p.end = clauseEnd(verb);
    return p;
  }

  private Promise promise(int subject, int subjectEnd) {
    Promise p = new Promise();
    p.sentence = sentence;
    p.subject = subject;
    p.subjectEnd = subjectEnd;
    p.start = leadingTime(subject);
    return p;
  }

  private Promise futureWithNoun(int at) {
    int subject = nounPhrase(at);
    boolean elided = subject == at;
    if (elided && in.isAny(at + 1, pronouns())) {
      return null;
    }
    Promise p = promise(subject, at);
    p.verb = at;
    p.end = clauseEnd(at);
    return p;
  }

  private static long pronouns() {
    return Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit() | Role.IT.bit();
  }

  private Promise beWithNoun(int at) {
    int subject = nounPhrase(at);
    if (subject == at || in.isAny(at + 1, Role.FIRST.bit() | Role.YOU.bit())) {
      return null;
    }
    Promise p = promise(subject, at);
    p.verb = at;
    p.end = clauseEnd(at);
    return p;
  }

  private Promise presentWithNoun(int at) {
    int subject = nounPhrase(at);
    boolean none = subject == at || in.is(at, Role.BE) || in.is(at, Role.HAVE) && !in.is(at, "has");
    if (none
        || in.is(at - 1, Role.TO)
        || in.is(at - 1, Role.DETERMINER) && !text.isShouted(at - 1) && !isPointing(at - 1, subject)
        || onlyAdverbs(subject, at)) {
      return null;
    }
    if (at + 1 < to
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
    if (plural && !endsInS(at - 1) || !plural && isPluralHead(at)) {
      return null;
    }
    Promise p = promise(subject, at);
    p.verb = at;
    p.end = clauseEnd(at);
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
        && endsInS(at)
        && at > from
        && !in.isComma(at)
        && (in.isName(at - 1) || in.is(at - 1, Role.AGENT));
  }

  private boolean isThirdForm(int at) {
    return in.is(at, Role.DELIVER) && endsInS(at);
  }

  private boolean isPluralHead(int at) {
    return in.is(at - 1, Role.TO)
        || in.is(at - 1, Role.VERB)
            && !hasDeterminer(at)
            && !in.is(at - 1, Role.NOUN_LIKE)
            && !in.is(at - 1, Role.AGENT)
            && !in.is(at - 1, Role.DELIVERABLE);
  }

  /** "This goes out tomorrow": a determiner that stands alone. */
  private boolean isPointing(int i, int subject) {
    return i == subject && in.is(i, Role.IT) && in.is(i + 1, Role.DELIVER);
  }

  private boolean hasDeterminer(int verb) {
    for (int i = verb - 2; i >= Math.max(from, verb - 4); i--) {
      if (in.is(i, Role.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsInS(int at) {
    int length = text.wordLength(at);
    return length > 2 && text.wordChar(at, length - 1) == 's';
  }

  /** The first token of the subject that ends before that verb; the verb itself where none is. */
  private int nounPhrase(int verb) {
    int at = verb;
    while (at > from && verb - at < NP_LIMIT && belongsToNoun(at - 1, at)) {
      at--;
    }
    if (at - 2 >= from && in.is(at - 1, Role.AND) && in.is(at - 2, Role.YOU)) {
      return at - 2;
    }
    while (at < verb
        && (in.isDate(at) || isPreposition(at) || in.is(at, Role.ADVERB) && !in.isName(at))) {
      at++;
    }
    return at;
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
    return department
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
    for (int i = and - 1; i >= Math.max(from, and - 5); i--) {
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
    return and - 5 < from;
  }

  private boolean isPreposition(int i) {
    return isTimePreposition(i) || in.is(i, "for") || in.is(i, "of") || in.is(i, "to");
  }

  private boolean isTimePreposition(int i) {
    return in.is(i, "on")
        || in.is(i, "by")
        || in.is(i, "at")
        || in.is(i, "in")
        || in.is(i, "from")
        || in.is(i, "until")
        || in.is(i, "till")
        || in.is(i, "before")
        || in.is(i, "within")
        || in.is(i, "latest")
        || in.is(i, "between");
  }

  /** Time words that stand before the subject belong to the clause. */
  private int leadingTime(int subject) {
    int at = subject;
    while (at > from
        && (in.isDate(at - 1)
            || isTimePreposition(at - 1) && at < subject
            || in.is(at - 1, Role.ADVERB) && !in.isComma(at))) {
      boolean apart = in.isStrong(at) && !in.isDate(at - 1) || text.hasBreakBefore(at, Break.LINE);
      boolean foreign = !found.isEmpty() && at - 1 < found.get(found.size() - 1).end;
      if (apart || foreign) {
        break;
      }
      at--;
    }
    return dateOpensClause(at, subject) ? at : subject;
  }

  /** A date in front counts for the clause unless it closes the one before. */
  private boolean dateOpensClause(int at, int subject) {
    if (at == from || at == subject) {
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

  private int skipAdverbs(int from) {
    int at = from;
    while (at < to && at - from < 5 && isAside(at) && !in.isStrong(at)) {
      at++;
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
  private int clauseEnd(int verb) {
    int at = verb + 1;
    while (at < to && !endsClause(at)) {
      at++;
    }
    return at;
  }

  private boolean endsClause(int at) {
    if (in.isStrong(at) || isNewLine(at)) {
      return true;
    }
    boolean comma = in.isComma(at);
    if (in.is(at, Role.BECAUSE) && (comma || isReason(at))) {
      return true;
    }
    if (in.is(at, "so") && (in.is(at + 1, "that") || in.isAny(at + 1, pronouns()))) {
      return true;
    }
    if (in.is(at, Role.AND) && (comma || !in.is(at, "then"))) {
      return startsClause(at + 1);
    }
    if (comma && in.is(at, Role.UNLESS)) {
      return false;
    }
    return comma && (startsClause(at) || in.is(at, Role.IF));
  }

  private boolean isReason(int at) {
    return in.is(at, "because")
        || in.is(at, "since")
        || in.is(at, "although")
        || in.is(at, "though");
  }

  private boolean isNewLine(int at) {
    return text.hasBreakBefore(at, Break.LINE) && text.isCapitalised(at);
  }

  private boolean startsClause(int from) {
    int at = from;
    while (at < to
        && at - from < 8
        && (in.isDate(at)
            || in.is(at, Role.ADVERB)
            || isTimePreposition(at)
            || in.is(at, "after")
            || in.is(at, "that") && in.is(at - 1, "after"))) {
      at++;
    }
    if (at >= to) {
      return false;
    }
    if (in.isAny(at, Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit())) {
      return true;
    }
    return hasVerbSoon(at);
  }

  private boolean hasVerbSoon(int from) {
    for (int i = from; i < Math.min(to, from + 8); i++) {
      if (i > from
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
      boolean present = in.is(i, Role.THIRD_VERB) && !in.is(i - 1, Role.DETERMINER) && i > from;
      if (i > from && (finite && !in.is(i, "be") && !in.is(i, "have") || present)) {
        return true;
      }
    }
    return false;
  }

  // ---- judgement

  private boolean accept(Promise p) {
    if (text.isCited(p.verb) || waitsForChoice(p) || isHedged(p) || isGoverned(p)) {
      return false;
    }
    if (in.isAny(p.subject, Role.FIRST.bit()) && p.subjectEnd == p.subject + 1) {
      return acceptFirst(p);
    }
    if (in.is(p.subject, Role.YOU) && p.subjectEnd == p.subject + 1) {
      return acceptYou(p);
    }
    if (in.is(p.subject, Role.THIRD) && p.subjectEnd == p.subject + 1) {
      return acceptThird(p);
    }
    boolean commandLike = in.is(p.verb, "expect") || in.endsInIng(p.verb);
    if (commandLike && p.subject == p.verb) {
      return dues.isAhead(p);
    }
    return p.subject == p.verb ? acceptElided(p) : acceptNoun(p);
  }

  private boolean isHedged(Promise p) {
    for (int i = hedgeStart(p); i < p.end; i++) {
      if (in.is(i, Role.HEDGE)) {
        return true;
      }
    }
    return false;
  }

  private int hedgeStart(Promise p) {
    int at = p.start;
    while (at > from && p.start - at < 6 && !in.isStrong(at)) {
      at--;
      if (in.is(at, Role.AND)) {
        break;
      }
    }
    return at;
  }

  /** Whether the words before the subject make the clause depend on a doubt or a report. */
  private boolean isGoverned(Promise p) {
    int g = p.start - 1;
    if (g < from || in.isStrong(p.start)) {
      return false;
    }
    if (in.isComma(p.start)) {
      return false;
    }
    if (in.is(g, "that") && g > from) {
      g--;
    }
    if (in.is(g, Role.UNLESS)) {
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
    boolean gesture = in.is(g, "as") && !in.isAny(p.subject, pronouns());
    return in.isAny(g, doubt) && !in.is(g, "then") && !gesture;
  }

  private boolean acceptFirst(Promise p) {
    int v = p.verb;
    if (in.is(v, Role.FUTURE)) {
      return acceptFuture(p, v + 1, true);
    }
    if (in.is(v, Role.BE)) {
      return acceptBe(p, v);
    }
    if (in.is(v, Role.HAVE)) {
      return acceptHave(p, v);
    }
    if (in.is(v, Role.PLEDGE)) {
      p.holdsUndated = !in.is(v + 1, Role.NOT) && !in.is(v - 1, "only");
      return p.holdsUndated;
    }
    if (in.is(v, Role.INTEND) && in.is(v + 1, Role.TO)) {
      p.intention = !in.is(v, Role.OPINION);
      p.holdsUndated = true;
      return p.intention;
    }
    boolean meeting = in.is(v, "see") && in.is(v + 1, Role.YOU);
    return (meeting || isPresent(v)) && acceptPresent(p);
  }

  private boolean isPresent(int v) {
    long no =
        Role.MODAL.bit()
            | Role.PAST.bit()
            | Role.STATIVE.bit()
            | Role.NOT.bit()
            | Role.FIRST.bit()
            | Role.YOU.bit()
            | Role.AND.bit()
            | Role.TO.bit()
            | Role.MUST.bit()
            | Role.IT.bit()
            | Role.BECAUSE.bit()
            | Role.WHEN.bit()
            | Role.FIRST_OBJECT.bit()
            | Role.HABIT.bit();
    boolean word = text.isWord(v) && !in.isDate(v);
    return word
        && !in.isAny(v, no)
        && !in.endsInEd(v)
        && !in.endsInIng(v)
        && !isTimePreposition(v)
        && !in.is(v + 1, "forward")
        && !in.isAny(v + 1, Role.NOT.bit() | Role.STATIVE.bit())
        && !(v + 1 < to && text.hasBreakBefore(v + 1, Break.HYPHEN) && in.endsInEd(v + 1));
  }

  /** Present tense promises beside a time to come, or right behind a condition. */
  private boolean acceptPresent(Promise p) {
    if (hasHabit(p)) {
      return false;
    }
    boolean first = in.is(p.subject, Role.FIRST);
    boolean condition = isConditional(p) && !in.is(p.conditionStart, "when");
    p.holdsUndated = first && (condition || hasSoon(p) || followsPromise(p) || makesAmends(p));
    return p.holdsUndated || dues.isAhead(p);
  }

  /** "We refund you the fee", "We bear the cost": said in the present, meant for the future. */
  private boolean makesAmends(Promise p) {
    boolean rule = in.is(p.verb - 1, "only") || in.is(p.verb + 1, "for") && in.is(p.verb, "pay");
    boolean yours = false;
    for (int i = p.verb + 1; i < Math.min(p.end, p.verb + 8); i++) {
      yours |= in.isAny(i, Role.YOU.bit() | Role.YOUR.bit() | Role.CHARGES.bit());
    }
    return in.is(p.verb, Role.AMENDS) && yours && !rule;
  }

  /** "… on Thursday, and we water them": a second promise of the same breath. */
  private boolean followsPromise(Promise p) {
    if (found.isEmpty() || !in.is(p.verb, Role.VERB)) {
      return false;
    }
    Promise last = found.get(found.size() - 1);
    return last.end >= p.start - 2 && in.is(p.start - 1, Role.AND);
  }

  private boolean hasHabit(Promise p) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, Role.HABIT)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSoon(Promise p) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, Role.SOON) || in.is(i, Role.AFTER_WORD) && isRightAfter(i)) {
        return true;
      }
    }
    return false;
  }

  /** "right after", "straight away", "after that". */
  private boolean isRightAfter(int i) {
    boolean right = in.is(i, "right") || in.is(i, "straight");
    return right && (in.is(i + 1, "after") || in.is(i + 1, "away"))
        || in.is(i, "after") && in.is(i + 1, "that");
  }

  /** "Once you have signed, we order": a clause of time before the subject. */
  private boolean isConditional(Promise p) {
    int at = p.start;
    boolean opened = in.isComma(p.start) || in.isComma(p.subject);
    while (at > from && !in.isStrong(at)) {
      at--;
      if (!in.isAny(at, CONDITIONS)) {
        continue;
      }
      boolean opens =
          in.is(at, "once")
              || in.is(at, "after")
              || in.is(at, Role.UNLESS)
              || in.is(at, "soon") && in.is(at - 1, "as")
              || in.is(at, "when")
              || in.is(at, "if");
      if (opens && p.start - at > 1) {
        p.conditional = true;
        p.conditionStart = in.is(at, "soon") && in.is(at - 1, "as") ? at - 1 : at;
        p.conditionEnd = p.start;
        return opened || at == from;
      }
    }
    return noteConditionBehind(p);
  }

  private boolean noteConditionBehind(Promise p) {
    for (int i = p.verb + 1; i < p.end; i++) {
      if (!in.isAny(i, CONDITIONS | Role.DETERMINER.bit())) {
        continue;
      }
      boolean minute = in.is(i, "the") && (in.is(i + 1, "minute") || in.is(i + 1, "moment"));
      boolean opens =
          in.is(i, "once")
              || in.is(i, "when")
              || in.is(i, "until") && !in.isDate(i + 1)
              || minute
              || in.is(i, "as")
                  && in.is(i + 1, "soon")
                  && in.is(i + 2, "as")
                  && !in.is(i + 3, "possible");
      if (opens && i + 2 < p.end) {
        p.conditional = true;
        p.conditionStart = i;
        p.conditionEnd = p.end;
        return true;
      }
    }
    return false;
  }

  private boolean acceptFuture(Promise p, int after, boolean holdsUndated) {
    int v = skipAdverbs(after);
    if (v >= p.end
        || v == after && in.isComma(v)
        || in.isAny(v, Role.NOT.bit() | Role.HEDGE.bit())) {
      return false;
    }
    boolean idle = in.is(v, Role.BE) && (isIdle(v + 1, p.end) || isMood(skipAdverbs(v + 1)));
    if (idle) {
      return false;
    }
    if (in.is(v, Role.HAVE) && in.is(v + 1, Role.TO)
        || in.isAny(v, pronouns() | Role.FIRST_OBJECT.bit())) {
      return false;
    }
    if (isIntention(v)) {
      p.intention = true;
      return true;
    }
    boolean meets =
        in.is(v, "see")
            && (in.is(v + 1, Role.YOU)
                || in.is(v + 1, Role.TO)
                || in.is(v + 1, "them")
                || in.is(v + 1, "him")
                || in.is(v + 1, "her"))
            && dues.isAhead(p);
    if (meets) {
      return true;
    }
    boolean denied = in.is(v + 1, Role.NOT) && !in.is(v + 2, "later") && !in.is(v + 1, "without");
    if (in.is(v, "do") && (v + 1 >= p.end || in.isComma(v + 1)) && !dues.isAhead(p)) {
      return false;
    }
    if (in.is(v, Role.NO_PROMISE) || denied && in.is(v + 1, "no")) {
      return false;
    }
    isConditional(p);
    p.holdsUndated = holdsUndated;
    return holdsUndated || dues.isAhead(p) || hasSoon(p);
  }

  /** "I'll be less polite": neither a place nor a deed behind "be". */
  private boolean isMood(int v) {
    boolean place =
        in.is(v, "at")
            || in.is(v, "in")
            || in.is(v, "on")
            || in.is(v, "around")
            || in.is(v, "present")
            || in.is(v, "reachable")
            || in.is(v, "your")
            || in.is(v, "the")
            || in.is(v, "responsible")
            || in.is(v, "here");
    long deed =
        Role.RESULT_STATE.bit()
            | Role.STILL_THERE.bit()
            | Role.PARTICIPLE.bit()
            | Role.SCHEDULED.bit();
    return !place && !in.isAny(v, deed) && !in.endsInEd(v) && !in.endsInIng(v) && !in.isDate(v);
  }

  private boolean isIntention(int v) {
    boolean effort = in.is(v, "do") && (in.is(v + 2, "best") || in.is(v + 2, "utmost"));
    boolean attempt =
        in.is(v, "try") || in.is(v, "attempt") || in.is(v, "aim") || in.is(v, "strive");
    return effort || attempt || in.is(v, Role.BE) && in.is(v + 1, "trying");
  }

  private boolean isIdle(int from, int end) {
    int at = skipAdverbs(from);
    return at >= end
        || in.is(at, Role.OUT)
        || in.is(at, "on") && in.is(at + 1, Role.OUT)
        || in.is(at, Role.NOT)
        || in.is(at, "able");
  }

  private boolean acceptBe(Promise p, int be) {
    int v = skipAdverbs(be + 1);
    if (v >= p.end || in.is(v, Role.NOT)) {
      return false;
    }
    if (in.is(v, Role.GOING) && in.is(v + 1, Role.TO)) {
      return acceptFuture(p, v + 2, true);
    }
    if (in.is(v, Role.INTEND) && in.endsInIng(v) && in.is(v + 1, Role.TO)) {
      p.intention = !in.is(v, "hoping");
      p.holdsUndated = true;
      return p.intention;
    }
    if (in.endsInIng(v)) {
      boolean work = in.is(v, Role.WORKING);
      p.holdsUndated = in.is(v, Role.AMENDS);
      boolean dated = dues.isAhead(p) && !(work && dues.isToday(p));
      return (dated || p.holdsUndated) && !hasHabit(p);
    }
    boolean place = isPlace(v) && !has(v, Math.min(p.end, v + 6), Role.OUT.bit());
    boolean planned = in.is(v, Role.SCHEDULED) && !in.is(v, "set");
    return (place || planned) && dues.isAhead(p) && !hasHabit(p);
  }

  /** "there", "with you", "at the branch", "in your house". */
  private boolean isPlace(int v) {
    boolean at = in.is(v, "at") || in.is(v, "in");
    boolean named = in.is(v + 1, Role.DETERMINER) || v + 1 < to && in.isName(v + 1);
    return in.is(v, Role.STILL_THERE) || at && named && !in.isDate(v + 1);
  }

  private boolean acceptHave(Promise p, int have) {
    int v = skipAdverbs(have + 1);
    if (in.isAny(v, Role.NOT.bit() | Role.TO.bit())) {
      return false;
    }
    if (in.is(v, Role.SCHEDULED)) {
      return dues.isAhead(p);
    }
    if (in.is(v, "asked") || in.is(v, "told") || in.is(v, "instructed")) {
      return isDelegated(p, v);
    }
    boolean done = in.endsInEd(v) || in.isAny(v, Role.PARTICIPLE.bit() | Role.PAST.bit());
    return !done && hasParticiple(v, p.end) && dues.isAhead(p);
  }

  /** "I have asked Tom to call you tomorrow." */
  private boolean isDelegated(Promise p, int asked) {
    if (in.isAny(asked + 1, Role.YOU.bit() | Role.YOUR.bit() | Role.OUTSIDER.bit())) {
      return false;
    }
    for (int i = asked + 1; i < Math.min(p.end, asked + 8); i++) {
      if (in.is(i, Role.OUTSIDER)) {
        return false;
      }
      if (in.is(i, Role.TO) && in.is(i + 1, Role.VERB)) {
        Promise task = promise(i, i);
        task.start = i;
        task.verb = i + 1;
        task.end = p.end;
        return dues.isAhead(task);
      }
    }
    return false;
  }

  /** "We have it repaired in a fortnight." */
  private boolean hasParticiple(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + 6); i++) {
      boolean coming = in.endsInIng(i) && in.is(i, Role.DELIVER);
      if (!in.isDate(i) && (in.endsInEd(i) || in.is(i, Role.PARTICIPLE) || coming)) {
        return true;
      }
    }
    return false;
  }

  private boolean acceptElided(Promise p) {
    boolean opens =
        p.subject == from
            || in.isStrong(p.subject)
            || in.isComma(p.subject)
            || in.is(p.subject - 1, Role.AND);
    boolean mentioned = p.subject > from && text.isCited(p.subject - 1);
    return opens && !mentioned && acceptFuture(p, p.verb + 1, true);
  }

  private boolean acceptYou(Promise p) {
    int v = p.verb;
    if (in.is(v, Role.REPORT) || in.is(v, Role.HAVE) && in.is(v + 1, Role.REPORT)) {
      return acceptTheirWord(p);
    }
    if (in.is(v, "can") && in.is(v + 1, "expect")) {
      return dues.isAhead(p);
    }
    if (in.is(v, "can") && !in.is(v + 1, Role.NOT)) {
      return in.is(v + 1, Role.VERB) && dues.isAhead(p);
    }
    boolean future =
        in.is(v, Role.FUTURE)
            || in.is(v, Role.BE) && in.is(v + 1, Role.GOING) && in.is(v + 2, Role.TO);
    int main = future ? skipAdverbs(in.is(v, Role.BE) ? v + 3 : v + 1) : v;
    boolean passive = in.is(main, Role.BE) && future;
    if (passive && isContacted(skipAdverbs(main + 1))) {
      p.holdsUndated = isFromUs(p) || hasSoon(p) || isConditional(p);
      return !isAutomatic(p) && (p.holdsUndated || dues.isAhead(p));
    }
    boolean getsDone =
        in.is(main, Role.RECEIVE)
            && !(in.is(main, Role.HAVE) && in.is(main + 1, Role.TO))
            && !in.is(main + 1, Role.NOT);
    boolean has = in.is(main, Role.HAVE);
    boolean timeLeft =
        has && (in.is(main + 1, "until") || in.is(main + 1, "till") || in.isDate(main + 1));
    if (getsDone && !timeLeft && !(has && isPerfect(main + 1))) {
      return acceptReceipt(p, future);
    }
    boolean booked = in.is(v, Role.BE) && in.isAny(v + 1, Role.SCHEDULED.bit()) && dues.isAhead(p);
    return booked || agreed && acceptClient(p, future, main);
  }

  private boolean isPerfect(int i) {
    int v = skipAdverbs(i);
    return in.endsInEd(v)
        || in.is(v, Role.PAST)
        || in.is(v, Role.SCHEDULED)
        || in.is(v, Role.PARTICIPLE);
  }

  private boolean isContacted(int i) {
    return in.is(i, Role.CONTACTED);
  }

  private boolean acceptReceipt(Promise p, boolean future) {
    p.holdsUndated = isFromUs(p) && (future || !hasHabit(p));
    if (isAutomatic(p) || hasHabit(p) && !future) {
      return false;
    }
    isConditional(p);
    boolean sees = in.is(skipAdverbs(future ? p.verb + 1 : p.verb), "see");
    return p.holdsUndated || dues.isAhead(p) && !(sees && !future);
  }

  private boolean isFromUs(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      boolean from = in.is(i, "from") || in.is(i, "by");
      if (from && in.isAny(i + 1, Role.FIRST_OBJECT.bit() | Role.FIRST_OWN.bit())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAutomatic(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      if (in.is(i, Role.AUTOMATIC)) {
        return true;
      }
    }
    return false;
  }

  private boolean acceptClient(Promise p, boolean future, int main) {
    p.party = Party.CLIENT;
    boolean verb =
        future ? !in.isAny(main, Role.NOT.bit() | Role.NO_PROMISE.bit()) : isPresent(main);
    boolean imperative = in.is(p.subject - 1, Role.PLEASE);
    return verb && !imperative && (future || dues.isAhead(p));
  }

  /** "You said you would send it by Monday", "he promised to open at 7". */
  private boolean acceptTheirWord(Promise p) {
    int inner = innerVerb(p.verb + 1);
    if (inner < 0) {
      return false;
    }
    p.party = Party.CLIENT;
    p.end = clauseEnd(inner);
    Promise rest = promise(inner, inner);
    rest.verb = inner;
    rest.end = p.end;
    rest.start = inner;
    return dues.isAhead(rest);
  }

  private int innerVerb(int from) {
    for (int i = from; i < Math.min(to, from + 14); i++) {
      if (in.isStrong(i) && i > from + 3) {
        return -1;
      }
      if (in.is(i, Role.FIRST)) {
        return -1;
      }
      boolean will = in.is(i, Role.FUTURE) || in.is(i, "would");
      boolean infinitive =
          in.is(i, Role.TO) && in.isAny(i + 1, Role.VERB.bit() | Role.HAVE.bit() | Role.BE.bit());
      boolean present = in.is(i, Role.DELIVER) && i > from + 2;
      if ((will || infinitive || present) && !in.is(i + 1, Role.NOT)) {
        return i;
      }
    }
    return -1;
  }

  private boolean acceptThird(Promise p) {
    int v = p.verb;
    if (in.is(v, Role.REPORT) && !in.is(v, "asked")) {
      return acceptTheirWord(p);
    }
    Owners whose = ownerOfPronoun(p);
    if (whose == Owners.OUTSIDE) {
      return false;
    }
    boolean future = in.is(v, Role.FUTURE);
    boolean dated = dues.isAhead(p);
    boolean said =
        future
            ? acceptFuture(p, v + 1, true)
            : in.is(v, Role.BE)
                ? acceptBe(p, v)
                : isPresentThird(v, p.subject) && dated && !hasHabit(p);
    if (whose == Owners.CLIENT) {
      p.party = Party.CLIENT;
      return said && (agreed || servesUs(p)) && (dated || future);
    }
    int state = skipAdverbs(v + 1);
    boolean things =
        future && in.is(state, Role.BE) && isBroughtAbout(skipAdverbs(state + 1)) && dated;
    boolean plural = in.is(p.subject, "they") && whose == Owners.UNKNOWN && !things;
    return said && !plural;
  }

  private boolean isPresentThird(int v, int subject) {
    return in.is(v, Role.THIRD_VERB)
        || in.is(subject, "they") && isPresent(v)
        || in.is(v, Role.HAVE) && hasParticiple(v, Math.min(to, v + 8));
  }

  private enum Owners {
    OURS,
    CLIENT,
    OUTSIDE,
    UNKNOWN
  }

  /** Whose person "he", "she" or "they" is, by the last one that was named. */
  private Owners ownerOfPronoun(Promise p) {
    if (servesUs(p) && agreed) {
      return Owners.CLIENT;
    }
    for (int i = p.subject - 1; i >= Math.max(0, p.subject - 40); i--) {
      if (in.is(i, Role.OUTSIDER) || in.is(i, "courier")) {
        return Owners.OUTSIDE;
      }
      if (in.isAny(i, Role.YOUR.bit()) && !in.is(i + 1, Role.ROLE_US) && in.is(i + 1, Role.AGENT)
          || in.is(i, "client")
          || in.is(i, "customer")) {
        return servesUs(p) || agreed ? Owners.CLIENT : Owners.OURS;
      }
      if (in.is(i, Role.AGENT) || in.isName(i)) {
        return servesUs(p) ? Owners.CLIENT : Owners.OURS;
      }
    }
    return Owners.UNKNOWN;
  }

  /** Whether the act is done to or for the writer: "sends us the list". */
  private boolean servesUs(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      if (in.is(i, "us") && !in.is(i - 1, "of") && !in.is(i - 1, "from") && !in.is(i - 1, "by")) {
        return true;
      }
    }
    return false;
  }

  // ---- nouns as subjects

  private boolean acceptNoun(Promise p) {
    if (has(
        p.subject,
        p.subjectEnd,
        Role.NOT.bit() | Role.OUTAGE.bit() | Role.PLEASE.bit() | Role.THANKS.bit())) {
      return false;
    }
    if (in.is(p.subject, Role.OPINION) || has(p.subject, p.subjectEnd, Role.OUTSIDER.bit())) {
      return false;
    }
    isConditional(p);
    boolean person = isPerson(p.subject, p.subjectEnd) || in.is(p.subject, Role.YOU);
    boolean theirs = isTheirs(p.subject, p.subjectEnd);
    if (person && theirs) {
      return acceptClientPerson(p);
    }
    int v = p.verb;
    if (in.is(v, Role.REPORT)) {
      return !isOurs(p) && acceptTheirWord(p);
    }
    boolean said =
        in.is(v, Role.FUTURE)
            ? acceptNounFuture(p, person)
            : in.isAny(v, Role.BE.bit() | Role.HAVE.bit())
                ? acceptNounBe(p, person)
                : acceptNounPresent(p, person);
    p.named = said && person;
    return said;
  }

  private boolean has(int start, int end, long mask) {
    for (int i = start; i < end; i++) {
      if (in.isAny(i, mask)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the head of the subject is a machine or a rule that acts by itself. */
  private boolean isMachine(Promise p) {
    int head = p.subject;
    for (int i = p.subject; i < p.subjectEnd; i++) {
      if (i > p.subject
          && (isPreposition(i) || in.is(i, "with") || text.hasBreakBefore(i, Break.BRACKET))) {
        break;
      }
      head = in.isDate(i) || in.is(i, Role.ADVERB) ? head : i;
    }
    return in.is(head, Role.MACHINE);
  }

  private boolean isPerson(int start, int end) {
    int last = end - 1;
    while (last > start && (in.is(last, Role.ADVERB) || in.isDate(last))) {
      last--;
    }
    for (int i = start; i <= last; i++) {
      if ((in.is(i, Role.AGENT) || in.is(i, "it") && text.isShouted(i))
          && (i == last || !in.isAny(last, Role.DELIVERABLE.bit() | Role.MACHINE.bit()))) {
        return true;
      }
    }
    return in.isName(last) && (last > from || end - start == 1) && !in.is(last - 1, "of");
  }

  private boolean isTheirs(int start, int end) {
    boolean your = in.isAny(start, Role.YOUR.bit() | Role.THEIR.bit());
    if (your && in.is(start + 1, Role.ROLE_US)) {
      return false;
    }
    return your || in.is(start, Role.YOU);
  }

  private boolean isOurs(Promise p) {
    return has(p.subject, p.subjectEnd, Role.FIRST_OWN.bit() | Role.FIRST.bit());
  }

  private boolean acceptClientPerson(Promise p) {
    p.party = Party.CLIENT;
    p.named = true;
    int v = p.verb;
    boolean future = in.is(v, Role.FUTURE) && !in.is(v + 1, Role.NOT);
    boolean progressive = in.is(v, Role.BE) && v + 1 < to && in.endsInIng(v + 1);
    boolean present = (in.is(v, Role.THIRD_VERB) || progressive) && !hasHabit(p);
    return (agreed || servesUs(p)) && (future || present) && dues.isAhead(p);
  }

  private boolean acceptNounFuture(Promise p, boolean person) {
    int v = skipAdverbs(p.verb + 1);
    if (in.is(v, Role.NOT) || in.is(v, Role.BE) && isIdle(v + 1, p.end)) {
      return false;
    }
    boolean machine = isMachine(p);
    if (person
        && !(machine && !has(p.subject, p.subjectEnd, Role.FIRST_OWN.bit() | Role.AGENT.bit()))) {
      boolean ours =
          has(p.subject, p.subjectEnd, Role.FIRST_OWN.bit())
              || in.isName(p.subjectEnd - 1)
              || in.isName(p.subject)
              || has(p.subject, p.subjectEnd, Role.AGENT.bit());
      return acceptFuture(p, p.verb + 1, ours);
    }
    if (in.is(v, Role.BE)) {
      int state = skipAdverbs(v + 1);
      boolean brought =
          isBroughtAbout(state)
              || in.is(p.subject, "there")
                  && !has(state, Math.min(p.end, state + 5), Role.OUTAGE.bit() | Role.NOT.bit());
      p.holdsUndated = isFromUs(p);
      return brought && !isAutomatic(p) && (p.holdsUndated || dues.isAhead(p) || hasSoon(p));
    }
    boolean delivered = in.is(v, Role.DELIVER) || in.is(v, Role.RECEIVE);
    boolean known = machine || hasHabit(p) || isAutomatic(p);
    return delivered && !known && (dues.isAhead(p) || hasSoon(p));
  }

  private boolean isBroughtAbout(int state) {
    if (in.isAny(state, Role.PASSIVE_NONE.bit() | Role.NOT.bit())) {
      return false;
    }
    return in.endsInEd(state)
        || in.isAny(state, Role.PARTICIPLE.bit() | Role.RESULT_STATE.bit())
        || in.is(state, "in")
        || in.is(state, "on")
        || in.is(state, "at")
        || in.is(state, "part")
        || in.endsInIng(state) && in.is(state, Role.DELIVER);
  }

  private boolean acceptNounBe(Promise p, boolean person) {
    int v = skipAdverbs(p.verb + 1);
    if (in.is(v, Role.NOT) || !dues.isAhead(p) || hasHabit(p)) {
      return false;
    }
    if (in.is(v, "been") || isAppointment(p)) {
      return true;
    }
    if (v >= p.end) {
      return false;
    }
    if (in.is(v, Role.GOING) && in.is(v + 1, Role.TO)) {
      return acceptGoingTo(p, v + 2, person);
    }
    if (person) {
      return acceptBe(p, p.verb);
    }
    if (isMachine(p)) {
      return in.is(v, Role.SCHEDULED);
    }
    boolean way = in.is(v, "on") && in.is(v + 2, "way");
    boolean moving =
        in.is(v, Role.DELIVER) && in.endsInIng(v) || in.is(v, "being") || in.is(v, "running");
    boolean yours = isYours(v, p.end);
    boolean planned = in.is(v, Role.SCHEDULED) && !in.is(v, "fixed") && !in.is(v, "set");
    return way || moving || planned || yours || isDoneThen(v);
  }

  /** "The keys are rotated on Monday.", "The site is live on Monday." */
  private boolean isDoneThen(int v) {
    boolean state = in.is(v, Role.RESULT_STATE) || in.endsInEd(v);
    int next = v + 1;
    boolean deadline =
        in.is(next, "on") || in.is(next, "by") || in.is(next, "until") || in.is(next, "at");
    return state
        && !in.isAny(v, Role.PASSIVE_NONE.bit() | Role.OUT.bit())
        && (in.isDate(next) || deadline && in.isDate(next + 1));
  }

  /** "Your appointment is on Thursday", "The ETA is 14:00". */
  private boolean isAppointment(Promise p) {
    int at = p.verb + 1;
    boolean preposition = in.is(at, "on") || in.is(at, "at") || in.is(at, "for");
    boolean dated = in.isDate(at) || preposition && in.isDate(at + 1);
    return dated && in.is(p.verb, Role.BE) && has(p.subject, p.subjectEnd, Role.DELIVERABLE.bit());
  }

  /** "… is in your inbox tomorrow", "… is yours on Tuesday". */
  private boolean isYours(int v, int end) {
    boolean place = in.is(v, "in") || in.is(v, "at") || in.is(v, "on") || in.is(v, "with");
    boolean your = in.isAny(v + 1, Role.YOUR.bit() | Role.YOU.bit());
    return in.is(v, "yours") || place && your && v + 1 < end;
  }

  private boolean acceptGoingTo(Promise p, int v, boolean person) {
    if (person) {
      return acceptFuture(p, v, true);
    }
    return in.is(v, Role.BE) && isBroughtAbout(skipAdverbs(v + 1)) || in.is(v, Role.DELIVER);
  }

  private boolean acceptNounPresent(Promise p, boolean person) {
    int v = p.verb;
    if (hasHabit(p) || !dues.isAhead(p) || isAutomatic(p) || in.is(p.subject, Role.PLEASE)) {
      return false;
    }
    boolean machine = isMachine(p);
    if (person && !(machine && !has(p.subject, p.subjectEnd, Role.AGENT.bit()))) {
      return true;
    }
    if (machine) {
      return false;
    }
    boolean done = in.is(v, "gets") || in.is(v, "get");
    if (done) {
      return has(v + 1, Math.min(p.end, v + 3), Role.PARTICIPLE.bit())
          || in.endsInEd(v + 1)
          || !in.is(p.subject, Role.IT);
    }
    if (in.is(v, "has")) {
      return dues.isDeadline(p);
    }
    return in.is(v, Role.DELIVER) || in.is(p.subject, Role.FIRST_OWN) && in.is(v, Role.THIRD_VERB);
  }

  /** "She has your ticket and answers within 24 hours": the promise is the second verb's. */
  private boolean acceptSecondVerb(Promise p) {
    boolean third = !in.isAny(p.subject, Role.FIRST.bit() | Role.YOU.bit());
    if (p.subject == p.verb || isGoverned(p) || isHedged(p) || waitsForChoice(p)) {
      return false;
    }
    for (int i = p.verb + 1; i < p.end - 1; i++) {
      int verb = skipAdverbs(i + 1);
      boolean fits =
          third
              ? in.isAny(verb, Role.THIRD_VERB.bit() | Role.DELIVER.bit())
              : in.is(verb, Role.VERB);
      if (in.is(i, "and") && fits && verb < p.end) {
        p.verb = verb;
        p.party = Party.US;
        p.conditional = false;
        return accept(p);
      }
    }
    return false;
  }

  // ---- second verbs and clauses without one

  /** "… tonight and post the list tomorrow": a second verb with a time of its own. */
  private void coordinated(Promise p) {
    if (p.verb < 0) {
      return;
    }
    for (int i = p.verb + 2; i < p.end - 1; i++) {
      if (in.is(i, Role.AND) && !in.is(i, "or") && !in.is(i, "but")) {
        int verb = skipAdverbs(i + 1);
        boolean base = in.isAny(verb, Role.VERB.bit()) || in.is(verb, "have");
        boolean third = in.is(verb, Role.THIRD_VERB) && in.isAny(p.verb, Role.THIRD_VERB.bit());
        if ((base || third) && !in.is(i - 1, Role.TO) && splits(p, i, verb)) {
          return;
        }
      }
    }
  }

  private boolean splits(Promise p, int and, int verb) {
    Promise second = promise(and + 1, and + 1);
    second.start = and + 1;
    second.verb = verb;
    second.end = p.end;
    second.party = p.party;
    second.intention = p.intention;
    second.holdsUndated = false;
    Promise first = promise(p.subject, p.subjectEnd);
    first.start = p.start;
    first.verb = p.verb;
    first.end = and;
    if (!dues.hasTime(first) || !dues.hasTime(second)) {
      return false;
    }
    p.end = and;
    found.add(second);
    coordinated(second);
    return true;
  }

  /** A table row whose time stands in a cell of its own: "|swap of the batteries|Friday 06:00|". */
  private void rowDate() {
    boolean cell = text.block(sentence) == Block.CELL && found.isEmpty();
    if (!cell || datesIn(from, to) || hasVerb(from, to) || has(from, to, FINITE | Role.NOT.bit())) {
      return;
    }
    DateInText date = dateInRow();
    boolean work = in.is(from, Role.VERB) || head(from, to) >= 0;
    if (date != null && work) {
      Promise p = promise(from, from);
      p.start = from;
      p.end = to;
      p.verb = -1;
      p.beside = date;
      if (dues.isAhead(p)) {
        found.add(p);
      }
    }
  }

  private DateInText dateInRow() {
    for (int i = to; i < text.tokenCount() && sameRow(i); i++) {
      if (in.isDate(i)) {
        return in.dateAt(i);
      }
    }
    return null;
  }

  private boolean sameRow(int i) {
    return text.source().indexOf('\n', text.end(to - 1)) < 0
        || text.source().indexOf('\n', text.end(to - 1)) >= text.start(i);
  }

  private void nominals() {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean border =
          i == to
              || isNewLine(i)
              || in.isStrong(i) && (!text.hasBreakBefore(i, Break.COLON) || has(start, i, FINITE))
              || in.isComma(i) && i < to && !in.isDate(i) && hasDateBefore(start, i);
      if (border) {
        nominal(start, i);
        start = i;
      }
    }
  }

  private boolean hasDateBefore(int start, int end) {
    return datesIn(start, end);
  }

  private boolean datesIn(int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  private void nominal(int start, int end) {
    if (end - start > 16 || end - start < 2 || overlapsFound(start, end) || offer >= 0) {
      return;
    }
    long finite =
        FINITE
            | Role.FUTURE.bit()
            | Role.MODAL.bit()
            | Role.BE.bit()
            | Role.HAVE.bit()
            | Role.PAST.bit()
            | Role.NOT.bit()
            | Role.HEDGE.bit()
            | Role.FIRST.bit()
            | Role.PLEASE.bit()
            | Role.THANKS.bit()
            | Role.IF.bit()
            | Role.DO.bit()
            | Role.OUTAGE.bit()
            | Role.OUTSIDER.bit()
            | Role.HABIT.bit()
            | Role.THIRD.bit()
            | Role.BECAUSE.bit();
    if (in.endsInIng(start)
        || hasVerb(start, end)
        || isHeading(start, end)
        || has(start, end, finite)
        || text.isCited(start)
        || isCommand(start, end)) {
      return;
    }
    Promise p = promise(start, start);
    p.start = start;
    p.verb = -1;
    p.end = end;
    int head = head(start, end);
    boolean bullet =
        text.block(sentence) != Block.PARAGRAPH && text.block(sentence) != Block.HEADING;
    boolean listed = bullet && in.is(start, Role.VERB) || isTask(start, p);
    if ((head >= 0 || listed || isPlainLine(start, end)) && dues.isAhead(p) && !dues.isOrigin(p)) {
      found.add(p);
    }
  }

  /** "New relay on Tuesday.": a whole line of a thing and its time. */
  private boolean isPlainLine(int start, int end) {
    boolean whole = start == from || in.isDate(start - 1);
    if (!whole || text.block(sentence) == Block.HEADING) {
      return false;
    }
    int date = start;
    while (date < end && !in.isDate(date)) {
      date++;
    }
    int last = date;
    while (last < end && (in.isDate(last) || !in.isComma(last) && in.is(last, Role.ADVERB))) {
      last++;
    }
    boolean shape = date > start && date - start <= 7 && last == end;
    return shape && isThing(start, date);
  }

  private boolean isThing(int start, int date) {
    long never =
        Role.IT.bit()
            | Role.AND.bit()
            | Role.WHEN.bit()
            | Role.BECAUSE.bit()
            | Role.OPINION.bit()
            | Role.OUT.bit()
            | Role.REPORT.bit()
            | Role.STATIVE.bit()
            | Role.WISH.bit()
            | Role.MUST.bit()
            | Role.FIRST_OBJECT.bit()
            | Role.YOUR.bit()
            | Role.MACHINE.bit();
    int verbs = 0;
    for (int i = start; i < date; i++) {
      boolean verb =
          in.is(i, Role.VERB) && !in.isAny(i, Role.NOUN_LIKE.bit() | Role.DELIVERABLE.bit());
      verbs += verb ? 1 : 0;
    }
    boolean preposition = isPreposition(start) || in.is(start, "with") || in.is(start, "as");
    boolean verbFirst =
        in.is(start, Role.VERB) && !in.isAny(start, Role.NOUN_LIKE.bit() | Role.DELIVERABLE.bit());
    return !has(start, Math.min(date, start + 1), never | Role.ADVERB.bit())
        && !has(
            start, date, Role.OPINION.bit() | Role.OUT.bit() | Role.STATIVE.bit() | Role.MUST.bit())
        && !preposition
        && !verbFirst
        && verbs == 0
        && !(in.endsInEd(start)
            && (date == start + 1 || isPreposition(start + 1) || in.is(start + 1, Role.DETERMINER)))
        && !in.endsInEd(date - 1)
        && !in.is(start, Role.PARTICIPLE)
        && !has(start, date, Role.PASSIVE_NONE.bit())
        && !(in.is(date - 1, Role.DETERMINER) && !isTimePreposition(date - 2)
            || in.is(date, Role.DETERMINER) && date - start < 2)
        && text.isWord(start);
  }

  /** "Anna: send the offer by Thursday", "Anna to send the offer by Thursday". */
  private boolean isTask(int start, Promise p) {
    boolean person = in.isName(start) || in.is(start, Role.AGENT);
    boolean colon = start + 1 < to && text.hasBreakBefore(start + 1, Break.COLON);
    boolean infinitive = in.is(start + 1, Role.TO) && in.is(start + 2, Role.VERB);
    boolean task = person && (colon && in.is(start + 1, Role.VERB) || infinitive);
    p.named = task;
    p.subjectEnd = task ? start + 1 : start;
    return task;
  }

  private boolean hasVerb(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (in.is(i, Role.THIRD_VERB) && !in.isAny(i, Role.DELIVERABLE.bit() | Role.AGENT.bit())) {
        return true;
      }
    }
    return in.is(start, "so") || in.is(start, "as");
  }

  /** "Status at the end of the year: 3 open": a colon behind the date. */
  private boolean isHeading(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean colon = text.hasBreakBefore(i, Break.COLON) && in.isStrong(i);
      if (colon && in.isDate(i - 1) && !in.isDate(start)) {
        return true;
      }
    }
    return false;
  }

  /** The first noun of the line that can be promised, before its date. */
  private int head(int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.is(i, Role.DELIVERABLE)
          && !in.isDate(i)
          && !in.is(i - 1, "of")
          && !in.is(i - 1, "the")
          && i - start < 8) {
        return i;
      }
      if (in.is(i, "the") && i > start || in.endsInEd(i) && !in.is(i, Role.DELIVERABLE)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isCommand(int start, int end) {
    int at = skipAdverbs(start);
    boolean verb =
        in.is(at, Role.VERB) && in.isAny(at + 1, Role.DETERMINER.bit() | Role.FIRST_OBJECT.bit());
    boolean toUs = false;
    for (int i = start; i < end; i++) {
      toUs |= in.is(i, Role.FIRST_OBJECT) && !in.is(i - 1, "by") && !in.is(i - 1, "from");
      toUs |=
          in.is(i, Role.YOU)
              && !in.is(i - 1, "to")
              && !in.is(i - 1, "for")
              && !in.is(i - 1, "with");
    }
    boolean bullet = text.block(sentence) == Block.BULLET;
    return verb && !bullet || toUs;
  }

  private boolean overlapsFound(int start, int end) {
    for (Promise p : found) {
      if (p.start < end && p.end > start) {
        return true;
      }
    }
    return false;
  }
}
