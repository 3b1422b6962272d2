package org.clientrecovery.wording;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule looks for, by kind. */
sealed interface RuleBody {

  /** Other files that it was read from. */
  default List<RuleSource> files() {
    return List.of();
  }

  /** Any of these patterns. */
  record Phrases(List<Written> patterns) implements RuleBody {}

  /**
   * Any of these expressions, in linear time.
   *
   * @param needs letters or signs of which a sentence must hold one, so that few are searched
   */
  record Expressions(Pattern any, List<String> needs) implements RuleBody {}

  /** Cues that add up. */
  record Combination(Within within, double atLeast, List<Cue> cues) implements RuleBody {}

  /** The extent over which cues add up. */
  enum Within {
    SENTENCE,
    PARAGRAPH,
    COMMENT
  }

  /**
   * One cue of a combination.
   *
   * @param place null for a pattern in the same extent
   * @param reference null where it is a pattern
   */
  record Cue(double points, Place place, Written pattern, Reference reference) {}

  /** More than so many of something in a comment. */
  record Repetition(Reference of, int moreThan) implements RuleBody {}

  /**
   * A trained table of words and cues.
   *
   * @param network that judges beside the table; null where none does
   * @param whole what counts in a whole comment; null where sentences alone do
   * @param atLeast share between 0 and 1 from which it fires
   * @param silencesBelow share below which the written rules of the same component don't count
   * @param weighs whether the written rules of its pack and category count with the table's share
   */
  record Model(
      RuleSource file,
      RuleSource network,
      RuleSource whole,
      double atLeast,
      double silencesBelow,
      boolean weighs)
      implements RuleBody {
    @Override
    public List<RuleSource> files() {
      return Stream.of(file, network, whole).filter(Objects::nonNull).toList();
    }
  }

  /** The technical fix as the whole answer to an upset client. */
  record FixFirst(List<Written> upset, List<Written> fix, Set<Component> without)
      implements RuleBody {}

  /**
   * The same, as a trained table of what whole comments show tells it.
   *
   * @param atLeast share between 0 and 1 from which it fires
   */
  record FixFirstModel(RuleSource file, double atLeast, Set<Component> without)
      implements RuleBody {
    @Override
    public List<RuleSource> files() {
      return List.of(file);
    }
  }
}
