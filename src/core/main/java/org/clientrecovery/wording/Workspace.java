package org.clientrecovery.wording;

/** Working memory for reviews in one language; pooled, never shared between two reviews at once. */
final class Workspace {
  final Matching matching;
  final Scan scan;
  final Hits hits = new Hits();
  final Hits fired = new Hits();
  final int[] firedFrom;
  final int[] firedTo;
  final Lookups lookups;

  Workspace(LanguageRules language) {
    matching = new Matching(language.vocabulary(), language.called());
    scan = new Scan(language.index().patterns(), matching);
    firedFrom = new int[language.rules().size()];
    firedTo = new int[language.rules().size()];
    lookups = new Lookups(matching, language.keySigns());
  }

  void clear() {
    for (int i = 0; i < fired.count; i++) {
      firedFrom[fired.owner[i]] = 0;
      firedTo[fired.owner[i]] = 0;
    }
    hits.clear();
    fired.clear();
    matching.forget();
  }
}
