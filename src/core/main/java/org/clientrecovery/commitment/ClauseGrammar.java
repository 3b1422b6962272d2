package org.clientrecovery.commitment;

import java.util.List;

/** Finds the promises of one language; lives in one thread for one comment. */
interface ClauseGrammar {
  /** What a sentence without any date must have to promise. */
  long UNDATED =
      Role.FUTURE.bit()
          | Role.SOON.bit()
          | Role.PLEDGE.bit()
          | Role.GOING.bit()
          | Role.AMENDS.bit()
          | Role.COMING.bit()
          | Role.SAME.bit();

  /** The promises of that sentence, in the order of the text. */
  List<Promise> read(int sentence);

  /**
   * Whether a clause of the sentence read last has the form of a promise and something that takes
   * it away: a doubt, a third party, a habit.
   */
  boolean hasRefused();

  /**
   * Whether nothing in the sentence read last can bind: the client may choose it, or it only sounds
   * like an act ("I'll take your word for it").
   */
  boolean bindsNobody();

  /** Whether another clause begins at that token of the sentence read last. */
  boolean startsClause(int token);

  /** Whether a time to come stands between those tokens of the sentence read last. */
  boolean isTimed(int start, int end);

  /** Whether a verb stands between those tokens. */
  boolean hasVerb(int start, int end);

  /** Whether the clause that begins there only tells why, when or for what the other one holds. */
  boolean isAside(int token);
}
