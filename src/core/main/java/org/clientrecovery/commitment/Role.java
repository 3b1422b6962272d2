package org.clientrecovery.commitment;

/** The part that a word can take in a clause that promises something; see the resources. */
enum Role {
  FIRST,
  FIRST_OBJECT,
  FIRST_OWN,
  YOU,
  YOUR,
  THIRD,
  THEIR,
  IT,
  AND,
  FUTURE,
  GOING,
  BE,
  HAVE,
  DO,
  TO,
  NOT,
  MODAL,
  /** Past forms that don't end in -ed. */
  PAST,
  /** Participles that don't end in -ed, and words used like them. */
  PARTICIPLE,
  ADVERB,
  SOON,
  /** Takes the promise away: hopefully, probably. */
  HEDGE,
  /** Tells of habits, so that the present tense is no promise. */
  HABIT,
  IF,
  /** Opens a clause of time or place. */
  WHEN,
  /** Opens any other clause that depends. */
  BECAUSE,
  /** What follows is hoped or thought. */
  OPINION,
  /** What follows was said earlier. */
  REPORT,
  PLEDGE,
  AGREED,
  /** Words that announce what was agreed: "in writing", "summary of our call". */
  RECORD,
  INTEND,
  SCHEDULED,
  /** Verbs of the first person that do nothing. */
  STATIVE,
  /** Verbs that promise nothing even behind "will". */
  NO_PROMISE,
  /** States that no one can be asked for. */
  OUT,
  RECEIVE,
  CONTACTED,
  /** What results do when people bring them about: go out, ship, follow. */
  DELIVER,
  /** Work that is under way. */
  WORKING,
  RESULT_STATE,
  AGENT,
  OUTSIDER,
  MACHINE,
  MUST,
  WISH,
  /** Before "manager", turns "your … manager" into one of ours. */
  ROLE_US,
  AUTOMATIC,
  PLEASE,
  /** What can stand for a promise without a verb: "Fix: Wednesday". */
  DELIVERABLE,
  VERB,
  /** Verbs by which harm is made good. */
  AMENDS,
  /** What amends are paid on. */
  CHARGES,
  /** Third person singular of the verbs; built from them. */
  THIRD_VERB,
  /** What a result does that is promised without a time: "the invoice follows". */
  COMING,
  DETERMINER,
  /** Verbs that are as often nouns, so that they may open a line without being a command. */
  NOUN_LIKE,
  STILL_THERE,
  OUTAGE,
  THANKS,
  PASSIVE_NONE,
  SAME,
  DAY_WORD,
  AFTER_WORD;

  long bit() {
    return 1L << ordinal();
  }
}
