package org.clientrecovery.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the compiling of one language's rules gave, kept for the next rule set of which most is the
 * same: an admin who changes one rule of five hundred waits for one.
 *
 * <p>A program names its tests by their numbers, so programs are only used again together with the
 * numbers that they were compiled for; the next compiling goes on counting from there. Immutable
 * after {@link LanguageCompiler#compile}.
 *
 * @param packs those of the language, with their word classes
 * @param rules what was compiled, before it was put into its order
 * @param programs of patterns without a mistake
 * @param called the word classes that they call
 * @param trained the tables and networks that were read
 * @param words the tests by number
 * @param flawless whether nothing was reported, so that a rule set may take all of it over in
 *     silence
 * @param result what it gave
 */
record CompiledPatterns(
    List<RulePack> packs,
    List<Rule> rules,
    Map<PatternPlace, Program> programs,
    ClassPrograms called,
    TrainedFiles trained,
    VocabularyBuilder words,
    boolean flawless,
    LanguageRules result) {

  /** How many times as many tests as it began with a vocabulary may have: most are stale then. */
  private static final int MOST_GROWN = 2;

  /** A pattern and the pack whose word classes it is read with. */
  record PatternPlace(String pack, String pattern) {}

  /** Whether those packs and rules would give this result again. */
  boolean isOf(List<RulePack> otherPacks, List<Rule> otherRules) {
    return flawless
        && rules.equals(otherRules)
        && packs.size() == otherPacks.size()
        && sameClasses(otherPacks).size() == packs.size()
        && names(packs).equals(names(otherPacks));
  }

  private static Map<String, Map<String, String>> names(List<RulePack> packs) {
    Map<String, Map<String, String>> names = new HashMap<>();
    packs.forEach(pack -> names.put(pack.name(), pack.phrases()));
    return names;
  }

  /** Those packs that see the same word classes as here, by name: with the classes as read here. */
  Map<String, WordClasses> sameClasses(List<RulePack> others) {
    Map<String, WordClasses> same = new HashMap<>();
    for (RulePack other : others) {
      packs.stream()
          .filter(pack -> pack.name().equals(other.name()))
          .filter(pack -> pack.classes().holdsTheSameAs(other.classes()))
          .forEach(pack -> same.put(pack.name(), pack.classes()));
    }
    return same;
  }

  /** Whether so much of its vocabulary comes from patterns that are gone that it is too large. */
  boolean hasOutgrown(CompiledPatterns other) {
    return words.size() > MOST_GROWN * other.words.size();
  }
}
