package org.clientrecovery.commitment;

import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.CommentText;

/**
 * The sentence that is being read, with what it is about and what was found in it.
 *
 * <p>The parts of {@link PromiseGrammar} share one for a comment, so it lives in one thread.
 */
final class SentenceScope {
  static final long PRONOUNS = Role.FIRST.bit() | Role.YOU.bit() | Role.THIRD.bit() | Role.IT.bit();
  private static final int AGREEMENT_REACH = 4;
  private static final long AGREEING = Role.AGREED.bit() | Role.REPORT.bit() | Role.RECORD.bit();

  final PromiseText in;
  final DueChooser dues;
  final List<Promise> found = new ArrayList<>();
  private final CommentText text;

  /** First token of the sentence. */
  int from;

  /** One past the last token that can promise; what a question asks is left out. */
  int to;

  int sentence;

  /** The roles of all its tokens. */
  long mask;

  /** Whether it tells what was agreed with the client. */
  boolean agreed;

  /** Where "if you like" stands; -1 where the sentence offers no choice. */
  int offer;

  /** Whether it holds a phrase that only sounds like an act: "I'll take your word for it". */
  boolean onlySaid;

  private int lastPromised = -2;

  private int agreedUntil = -1;

  SentenceScope(PromiseText in, DueChooser dues) {
    this.in = in;
    this.dues = dues;
    this.text = in.text;
  }

  /** Goes to that sentence. */
  void enter(int index) {
    lastPromised = found.isEmpty() ? lastPromised : sentence;
    found.clear();
    onlySaid = false;
    sentence = index;
    from = text.firstToken(index);
    to = text.endToken(index);
    mask = 0;
    for (int i = from; i < to; i++) {
      mask |= in.roles(i);
    }
    noteAgreement();
    if (text.mark(index) == '?') {
      to = startOfLastPart();
    }
    offer = (mask & Role.IF.bit()) == 0 ? -1 : offerAt();
  }

  /** What a question mark asks reaches back to the last semicolon, dash or colon. */
  private int startOfLastPart() {
    int at = to - 1;
    while (at > from && !in.isStrong(at) && !asks(at)) {
      at--;
    }
    return at;
  }

  /** "…, can you look at it?" */
  private boolean asks(int at) {
    long asking = Role.MODAL.bit() | Role.DO.bit() | Role.BE.bit() | Role.HAVE.bit();
    boolean opens = in.isAny(at, asking | Role.FUTURE.bit()) && in.isAny(at + 1, PRONOUNS);
    return in.isComma(at) && opens;
  }

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
    boolean said = in.is(i, "said") && (in.is(i - 1, Role.YOU) || in.is(i - 2, "as"));
    if (!in.is(i, Role.AGREED) && !said) {
      return in.is(i, "writing") && in.is(i - 1, "in") || in.is(i, "summary") && hasCall(i);
    }
    boolean ours = in.is(i - 1, "i") && !said || in.is(i - 1, Role.NOT) || in.is(i + 1, Role.NOT);
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
      boolean condition = in.is(i, Role.IF) && !in.is(i, "whether") && !in.is(i, "unless");
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

  /** Whether a promise stands in this sentence or in the one right before it. */
  boolean goesOnPromising() {
    return !found.isEmpty() || lastPromised == sentence - 1;
  }

  boolean waitsForChoice(Promise p) {
    if (offer < 0 || offer > p.end || offer == p.end && in.isStrong(offer)) {
      return false;
    }
    for (int i = offer + 1; i <= p.start; i++) {
      if (in.isStrong(i)) {
        return false;
      }
    }
    return true;
  }

  boolean has(int start, int end, long mask) {
    return in.has(start, end, mask);
  }

  boolean datesIn(int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  boolean overlapsFound(int start, int end) {
    for (Promise p : found) {
      if (p.start < end && p.end > start) {
        return true;
      }
    }
    return false;
  }
}
