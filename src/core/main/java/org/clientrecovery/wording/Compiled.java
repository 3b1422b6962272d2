package org.clientrecovery.wording;

import java.util.BitSet;
import java.util.List;

/** Rules in the form that runs: programs instead of patterns, rule numbers instead of names. */
final class Compiled {
  private Compiled() {}

  /** A rule; its number is its rank in the order of evaluation. */
  record CompiledRule(
      Rule rule,
      int rank,
      List<CompiledCondition> unless,
      List<CompiledCondition> requires,
      List<CompiledCue> cues,
      List<Program> phrases,
      BitSet counted,
      WordModel model,
      CommentModel commentModel) {}

  /**
   * @param slots of the programs in the {@link Lookups}
   * @param rules ranks of the rules that references mean
   */
  record CompiledCondition(Place place, Program[] programs, int[] slots, BitSet rules) {}

  /**
   * @param condition null where the cue is a pattern of the index
   */
  record CompiledCue(double points, CompiledCondition condition) {}
}
