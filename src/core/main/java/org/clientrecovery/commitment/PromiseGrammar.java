package org.clientrecovery.commitment;

import java.util.List;
import org.clientrecovery.text.Block;
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
 *
 * <p>{@link ClauseKernels} finds subject and verb, {@link ClauseJudgement} tells by the subject
 * whether they promise, {@link CoordinatedVerbs}, {@link NominalClauses} and {@link TableRows} find
 * what has no subject of its own.
 */
final class PromiseGrammar implements ClauseGrammar {
  /** "that evening", "the day after", "the next day". */
  private static final long POINTING = Role.IT.bit() | Role.WHEN.bit() | Role.ADVERB.bit();

  private static final long VERBS =
      NominalClauses.FINITE & ~Role.FIRST.bit()
          | Role.VERB.bit()
          | Role.THIRD_VERB.bit()
          | Role.DELIVER.bit()
          | Role.RECEIVE.bit()
          | Role.STATIVE.bit();

  /** Words that open a clause of time beside the one that promises. */
  private static final WordSet ASIDES = WordSet.of("once", "when", "whenever", "while");

  private final SentenceScope scope;
  private final CommentText text;
  private final ClauseKernels kernels;
  private final ClauseJudgement judgement;
  private final ClauseBorders borders;
  private final CoordinatedVerbs coordination;
  private final NominalClauses nominals;
  private final TableRows rows;
  private final Releases releases;
  private boolean refused;

  PromiseGrammar(PromiseText in, DueChooser dues) {
    text = in.text;
    scope = new SentenceScope(in, dues);
    borders = new ClauseBorders(scope);
    kernels = new ClauseKernels(scope, borders, new NounPhrases(scope, borders));
    judgement = ClauseJudgement.of(scope, borders);
    coordination = new CoordinatedVerbs(scope, borders);
    nominals = new NominalClauses(scope, borders);
    rows = new TableRows(scope, borders, nominals);
    releases = new Releases(in);
  }

  @Override
  public List<Promise> read(int index) {
    scope.enter(index);
    refused = false;
    if (scope.from < scope.to && canPromise()) {
      int at = scope.from;
      while (at < scope.to) {
        at = step(at);
      }
      nominals.nominals();
      rows.rowDate();
    }
    return scope.found;
  }

  private boolean canPromise() {
    return scope.datesIn(scope.from, text.endToken(scope.sentence))
        || has(UNDATED)
        || has(Role.DAY_WORD.bit()) && has(POINTING)
        || has(Role.FIRST.bit()) && has(Role.WHEN.bit() | Role.INTEND.bit())
        || has(Role.YOU.bit()) && has(Role.RECEIVE.bit())
        || opensWithAct()
        || has(Role.WHEN.bit()) && has(Role.BE.bit()) && opensWithThing()
        || has(Role.ADVERB.bit()) && tellsFromNowOn()
        || has(Role.DELIVER.bit()) && releases.isNamed(scope.from, scope.to)
        || text.block(scope.sentence) == Block.CELL && scope.sentence + 1 < text.sentenceCount();
  }

  /** "The dryers are collected once …", "Your deposit is returned as soon as …". */
  private boolean opensWithThing() {
    return scope.in.is(scope.from, "the") || scope.in.is(scope.from, "your");
  }

  /** "From now on two people check the list." */
  private boolean tellsFromNowOn() {
    PromiseText in = scope.in;
    for (int i = scope.from + 1; i + 1 < scope.to; i++) {
      boolean now = in.is(i, "now") && in.is(i + 1, "on");
      boolean next = in.is(i, "the") && in.is(i + 1, "next");
      if ((now || next) && in.is(i - 1, "from")) {
        return true;
      }
    }
    return false;
  }

  /** "We call you.", "Then I book the fitter." */
  private boolean opensWithAct() {
    PromiseText in = scope.in;
    int from = scope.from;
    boolean serves = in.is(from, Role.FIRST) && in.is(from + 2, Role.YOU);
    return serves || in.is(from, "then") && in.is(from + 1, Role.FIRST);
  }

  private boolean has(long roles) {
    return (scope.mask & roles) != 0;
  }

  private int step(int at) {
    Promise promise = kernels.kernel(at);
    if (promise == null) {
      return at + 1;
    }
    int end = promise.end;
    if (promise.verb >= 0 && (judgement.accept(promise) || judgement.acceptSecondVerb(promise))) {
      scope.found.add(promise);
      coordination.coordinated(promise);
      return Math.max(end, at + 1);
    }
    refused |= promise.verb >= 0;
    return at + 1;
  }

  @Override
  public boolean hasRefused() {
    return refused;
  }

  @Override
  public boolean bindsNobody() {
    return scope.offer >= 0 || scope.onlySaid;
  }

  @Override
  public boolean startsClause(int token) {
    return isReason(token) || borders.startsAnotherClause(token) && !isPair(token);
  }

  @Override
  public boolean isTimed(int start, int end) {
    Promise clause = borders.promise(start, start);
    clause.start = start;
    clause.end = end;
    clause.verb = start;
    return scope.dues.isAhead(clause);
  }

  @Override
  public boolean hasVerb(int start, int end) {
    return scope.has(start, end, VERBS);
  }

  /** "Marit and I do it". */
  private boolean isPair(int and) {
    PromiseText in = scope.in;
    return in.is(and, Role.AND) && in.is(and + 1, Role.FIRST) && in.isName(and - 1);
  }

  @Override
  public boolean isAside(int token) {
    PromiseText in = scope.in;
    int at = in.is(token, Role.AND) ? token + 1 : token;
    boolean purpose = in.is(at, "so") && in.is(at + 1, "that");
    boolean depends = in.isAny(at, Role.IF.bit() | Role.BECAUSE.bit());
    return purpose || depends || in.isOneOf(at, ASIDES) || isReason(token);
  }

  /** "…, as I'm on leave": no "as soon as", no "as agreed". */
  private boolean isReason(int token) {
    PromiseText in = scope.in;
    return in.isComma(token)
        && in.is(token, "as")
        && in.isAny(token + 1, SentenceScope.PRONOUNS | Role.IT.bit());
  }
}
