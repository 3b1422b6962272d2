package org.clientrecovery.commitment;

import java.util.List;
import org.clientrecovery.text.Block;
import org.clientrecovery.text.CommentText;

/**
 * Settles by what labelled comments taught what the grammar can't know: drops what it found in a
 * sentence that looks like none with a promise, and takes a sentence for a promise that looks like
 * one and in which it found none. Lives in one thread for one comment.
 */
final class PromiseJudge {
  /** Below that share the grammar has taken something else for a promise. */
  private static final double DOUBTFUL = 0.13;

  /** From that share on a sentence promises, whatever its form. */
  private static final double CERTAIN = 0.5;

  /** The same where the grammar saw the form of a promise and refused it. */
  private static final double CERTAIN_THOUGH_REFUSED = 0.72;

  /** An absence; what is only thought or hoped. */
  private static final long UNBOUND = Role.OUT.bit() | Role.OPINION.bit();

  /** By which a clause isn't over, or a second one begins. */
  private static final long ONGOING =
      Role.FUTURE.bit()
          | Role.BE.bit()
          | Role.THIRD_VERB.bit()
          | Role.DELIVER.bit()
          | Role.SCHEDULED.bit()
          | Role.REPORT.bit()
          | Role.INTEND.bit();

  private final ClauseGrammar grammar;
  private final PromiseText in;
  private final CommentText text;
  private final PromiseShares shares;
  private final PromisedClauses clauses;
  private final Givers givers;

  PromiseJudge(PromiseText in, ClauseGrammar grammar, PromiseShares shares) {
    clauses = new PromisedClauses(in, grammar);
    this.grammar = grammar;
    givers = new Givers(in);
    this.in = in;
    this.shares = shares;
    text = in.text;
  }

  /** The promises of that sentence. */
  List<Promise> judge(int sentence) {
    List<Promise> found = grammar.read(sentence);
    found.forEach(this::settleParty);
    if (!found.isEmpty()) {
      return shares.reach(sentence, DOUBTFUL) ? found : List.of();
    }
    boolean takes = mayBind(sentence) && shares.reach(sentence, least());
    return takes ? List.of(whole(sentence)) : found;
  }

  private double least() {
    return grammar.hasRefused() ? CERTAIN_THOUGH_REFUSED : CERTAIN;
  }

  /**
   * Not what the client may choose, what is thought, or what a table's cell or a quotation says.
   */
  private boolean mayBind(int sentence) {
    boolean may =
        mayPromise(in, sentence)
            && text.block(sentence) != Block.CELL
            && !grammar.bindsNobody()
            && !isHistory(sentence);
    int end = text.endToken(sentence);
    for (int i = text.firstToken(sentence); i < end && may; i++) {
      may = !in.isAny(i, UNBOUND) && !text.isCited(i) && !isIfNeeded(i);
    }
    return may;
  }

  /** "We have sent you on 13.2. a receipt", "our driver left it there Friday at 16:40". */
  private boolean isHistory(int sentence) {
    boolean told = false;
    int end = text.endToken(sentence);
    for (int i = text.firstToken(sentence); i < end; i++) {
      if (in.isAny(i, ONGOING) || in.isComma(i) && in.is(i, Role.FIRST)) {
        return false;
      }
      boolean past = in.is(i + 1, Role.PAST) && !in.is(i + 1, Role.PARTICIPLE);
      boolean have = in.is(i, Role.FIRST) && in.is(i + 1, Role.HAVE);
      boolean done = have && (in.is(i + 2, Role.PAST) || in.endsInEd(i + 2));
      told |= done || past && in.isAny(i, Role.FIRST.bit() | Role.AGENT.bit() | Role.THIRD.bit());
    }
    return told;
  }

  /** "if needed", "if necessary". */
  private boolean isIfNeeded(int token) {
    return in.is(token, Role.IF) && (in.is(token + 1, "needed") || in.is(token + 1, "necessary"));
  }

  /** Whether anything in that sentence can be a promise: a date, or a word of the future. */
  static boolean mayPromise(PromiseText in, int sentence) {
    int end = in.text.endToken(sentence);
    for (int i = in.text.firstToken(sentence); i < end; i++) {
      if (isOpen(in, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(PromiseText in, int token) {
    return in.isDate(token) || in.isAny(token, ClauseGrammar.UNDATED);
  }

  private Promise whole(int sentence) {
    Promise promise = new Promise();
    promise.sentence = sentence;
    promise.start = text.firstToken(sentence);
    promise.end = text.endToken(sentence);
    clauses.narrow(promise);
    promise.subject = promise.start;
    promise.subjectEnd = promise.start + 1;
    promise.verb = promise.start;
    promise.party = isClients(promise) ? Party.CLIENT : Party.US;
    settleParty(promise);
    return promise;
  }

  private void settleParty(Promise promise) {
    promise.party = givers.areClients(promise) ? Party.CLIENT : promise.party;
  }

  /** "Your planner sends the list on Friday", not "Your landing gets painted", "You get it". */
  private boolean isClients(Promise promise) {
    long done = Role.BE.bit() | Role.RECEIVE.bit() | Role.RESULT_STATE.bit() | Role.FIRST.bit();
    boolean theirs = in.isAny(promise.start, Role.YOU.bit() | Role.YOUR.bit());
    for (int i = promise.start; i < promise.end && theirs; i++) {
      theirs = !in.isAny(i, done) && !in.is(i, "gets");
    }
    return theirs;
  }
}
