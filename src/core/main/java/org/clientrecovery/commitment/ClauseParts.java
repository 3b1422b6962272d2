package org.clientrecovery.commitment;

/** What the judges of clauses ask: one of each for a comment, so it lives in one thread. */
record ClauseParts(
    SentenceScope scope,
    ClauseBorders borders,
    NounPhrases nouns,
    ClauseLimits limits,
    VerbPhrases verbs,
    ReportedWord reported) {

  static ClauseParts of(SentenceScope scope, ClauseBorders borders) {
    ClauseLimits limits = new ClauseLimits(scope);
    return new ClauseParts(
        scope,
        borders,
        new NounPhrases(scope, borders),
        limits,
        new VerbPhrases(scope, borders, limits),
        new ReportedWord(scope, borders));
  }
}
