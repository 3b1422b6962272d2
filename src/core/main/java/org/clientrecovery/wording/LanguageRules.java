package org.clientrecovery.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All rules of one language, compiled to one index.
 *
 * <p>Every pattern is filed under the rarest word that a match must hold, so a sentence is tried
 * against the few patterns whose rare words it holds, however many patterns there are. Immutable.
 *
 * @param language null for packs of every language
 * @param rules in the order of evaluation
 * @param index the patterns by their rarest word
 * @param negator what negates a match from outside, or null
 * @param clauseBorder test on words over which negation does not reach, or -1
 * @param stopWords the commonest words, by which the language is known
 * @param always ranks of the rules to evaluate without a match of their own
 * @param modelWords the words that each trained table tells apart
 * @param weighers by rank: the rule whose table weighs that written rule, or null
 * @param called the programs of word classes that others call
 * @param keySigns of the programs of conditions, see {@link Lookups}
 */
record LanguageRules(
    String language,
    List<Compiled.CompiledRule> rules,
    OwnedIndex index,
    Vocabulary vocabulary,
    Program negator,
    int clauseBorder,
    Set<String> stopWords,
    Map<String, String> phrases,
    Compiled.CompiledRule[] weighers,
    long[] keySigns,
    int[] always,
    Map<ModelTable, ModelWords> modelWords,
    Program[] called) {

  /** The rule whose table weighs what that written rule finds; null where none does. */
  Compiled.CompiledRule weigher(Compiled.CompiledRule rule) {
    return weighers[rule.rank()];
  }
}
