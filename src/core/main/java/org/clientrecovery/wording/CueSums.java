package org.clientrecovery.wording;

import java.util.BitSet;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.Compiled.CompiledCue;
import org.clientrecovery.wording.Compiled.CompiledRule;

/**
 * Adds up the cues that one rule finds in each sentence, paragraph or comment, each cue once, and
 * fires the rule where they are enough. Working memory of one comment.
 */
final class CueSums {
  private final Reading reading;
  private final CompiledRule rule;
  private final RuleBody.Combination body;
  private final Hits hits;
  private final int[] cueOfOwner;

  private final BitSet counted = new BitSet();
  private double sum;
  private double most;

  /** The hit of the cue with the most points; -1 where none has any. */
  private int strongest;

  private int from;
  private int to;

  /**
   * @param cueOfOwner by owner of a hit: the number of its cue in the rule
   */
  CueSums(Reading reading, CompiledRule rule, Hits hits, int[] cueOfOwner) {
    this.reading = reading;
    this.rule = rule;
    this.hits = hits;
    this.cueOfOwner = cueOfOwner;
    body = (RuleBody.Combination) rule.rule().body();
  }

  /**
   * Fires the rule wherever these hits are enough.
   *
   * @param found the rule's, by sentence
   */
  void judge(int[] found) {
    int next = 0;
    while (next < found.length) {
      int extent = extent(found[next]);
      begin();
      while (next < found.length && extent(found[next]) == extent) {
        add(found[next++]);
      }
      fireIfEnough();
    }
  }

  /** Equal for hits whose cues add up. */
  private int extent(int hit) {
    CommentText text = reading.text();
    return switch (body.within()) {
      case SENTENCE -> hits.sentence[hit];
      case PARAGRAPH -> text.paragraph(hits.sentence[hit]);
      case COMMENT -> 0;
    };
  }

  private void begin() {
    counted.clear();
    sum = 0;
    most = 0;
    strongest = -1;
    from = Integer.MAX_VALUE;
    to = 0;
  }

  private void add(int hit) {
    int cue = cueOfOwner[hits.owner[hit]];
    if (!counted.get(cue) && !reading.isCited(hits.from[hit], hits.to[hit])) {
      counted.set(cue);
      add(hit, rule.cues().get(cue).points());
    }
  }

  private void add(int hit, double points) {
    sum += points;
    if (points > 0) {
      from = Math.min(from, hits.from[hit]);
      to = Math.max(to, hits.to[hit]);
    }
    if (points > most) {
      most = points;
      strongest = hit;
    }
  }

  /** What fires is all of a sentence's cues, or the strongest of a longer stretch. */
  private void fireIfEnough() {
    if (strongest >= 0) {
      boolean one = body.within() == RuleBody.Within.SENTENCE;
      int first = one ? from : hits.from[strongest];
      int last = one ? to : hits.to[strongest];
      fireIfEnough(hits.sentence[strongest], first, last);
    }
  }

  private void fireIfEnough(int sentence, int first, int last) {
    for (CompiledCue cue : rule.cues()) {
      boolean holds =
          cue.condition() != null && reading.holds(cue.condition(), sentence, first, last);
      sum += holds ? cue.points() : 0;
    }
    if (sum >= body.atLeast() && reading.stands(rule, sentence, first, last)) {
      reading.fire(rule, sentence, first, last);
    }
  }
}
