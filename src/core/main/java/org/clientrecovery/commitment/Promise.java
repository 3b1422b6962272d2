package org.clientrecovery.commitment;

/** A promise on its way through the grammar; token places are of the comment. */
final class Promise {
  /** First token of the clause, time words before the subject included. */
  int start;

  /** One past its last token. */
  int end;

  int subject;
  int verb;
  int subjectEnd;
  Party party = Party.US;
  boolean intention;
  boolean named;
  boolean conditional;
  int conditionStart = -1;
  int conditionEnd = -1;
  int sentence;
  Due due;

  /** Whether it holds without a time: "I will send it". */
  boolean holdsUndated;

  /** The date last chosen for the tokens from start to end, and for which ones. */
  DateInText chosen;

  int chosenStart = -1;
  int chosenEnd;
  int chosenVerb;

  /** A second date that the clause takes from beside it: the date cell of a table row. */
  DateInText beside;
}
