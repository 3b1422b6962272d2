package org.clientrecovery.wording;

import java.util.BitSet;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.clientrecovery.wording.Compiled.CompiledCondition;

/** Tells whether an exception or a requirement of a rule holds around a match of one comment. */
final class Circumstances {
  private final CommentText text;
  private final Matching matching;
  private final Lookups lookups;
  private final Hits fired;
  private final BitSet firedRanks = new BitSet();

  /** How many places fired for the rules before the one that is being evaluated. */
  private int settled;

  Circumstances(Workspace space, CommentText text) {
    this.text = text;
    matching = space.matching;
    lookups = space.lookups;
    fired = space.fired;
  }

  /** Lets the rules behind that one refer to what it fired. */
  void settle(int rank) {
    firedRanks.set(rank, fired.count > settled);
    settled = fired.count;
  }

  /** Whether one line of a condition is found, for a match from one token to another. */
  boolean holds(CompiledCondition condition, int sentence, int from, int to) {
    return refers(condition, sentence, from, to) || matches(condition, sentence, from, to);
  }

  private boolean refers(CompiledCondition condition, int sentence, int from, int to) {
    if (!condition.rules().intersects(firedRanks)) {
      return false;
    }
    for (int i = 0; i < settled; i++) {
      if (condition.rules().get(fired.owner[i]) && isAt(condition.place(), i, sentence, from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(Place place, int other, int sentence, int from, int to) {
    int its = fired.sentence[other];
    return switch (place) {
      case SAME_SENTENCE -> its == sentence;
      case BEFORE -> its == sentence && fired.to[other] <= from;
      case AFTER -> its == sentence && fired.from[other] >= to;
      case IN_MATCH -> fired.from[other] >= from && fired.to[other] <= to;
      case SENTENCE_BEFORE -> its == neighbour(sentence, -1);
      case SENTENCE_AFTER -> its == neighbour(sentence, 1);
      case EARLIER -> fired.to[other] <= from;
      case LATER -> fired.from[other] >= to;
      case ANYWHERE -> true;
      case IN_QUOTE -> false;
    };
  }

  /** The next sentence of the same layer on that side, or -1. */
  private int neighbour(int sentence, int step) {
    int other = sentence + step;
    boolean inside = other >= 0 && other < text.sentenceCount();
    return inside && text.layer(other) == text.layer(sentence) ? other : -1;
  }

  private boolean matches(CompiledCondition condition, int sentence, int from, int to) {
    return switch (condition.place()) {
      case SAME_SENTENCE -> isIn(condition, sentence);
      case SENTENCE_BEFORE -> isIn(condition, neighbour(sentence, -1));
      case SENTENCE_AFTER -> isIn(condition, neighbour(sentence, 1));
      case BEFORE -> isBetween(condition, sentence, text.firstToken(sentence), from);
      case AFTER -> isBetween(condition, sentence, to, text.endToken(sentence));
      case IN_MATCH -> isBetween(condition, sentence, from, to);
      default -> isAnywhere(condition, from, to);
    };
  }

  private boolean isIn(CompiledCondition condition, int sentence) {
    for (int i = 0; sentence >= 0 && i < condition.slots().length; i++) {
      int slot = condition.slots()[i];
      if (lookups.mayStandIn(slot, sentence)
          && lookups.isIn(slot, condition.programs()[i], sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBetween(CompiledCondition condition, int sentence, int from, int to) {
    for (int i = 0; from < to && i < condition.slots().length; i++) {
      if (lookups.mayStandIn(condition.slots()[i], sentence)) {
        matching.enter(sentence, from, to);
        if (matching.find(condition.programs()[i], from, to - 1) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAnywhere(CompiledCondition condition, int from, int to) {
    Layer layer = condition.place() == Place.IN_QUOTE ? Layer.QUOTE : Layer.OWN;
    for (int i = 0; i < condition.slots().length; i++) {
      int slot = condition.slots()[i];
      if (lookups.mayStandAnywhere(slot)
          && lookups.isInLayer(slot, condition.programs()[i], layer)
          && isOnItsSide(condition.place(), slot, from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnItsSide(Place place, int slot, int from, int to) {
    return switch (place) {
      case EARLIER -> lookups.first(slot) < from;
      case LATER -> lookups.last(slot) >= to;
      default -> true;
    };
  }
}
