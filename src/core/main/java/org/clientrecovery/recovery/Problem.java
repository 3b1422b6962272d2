package org.clientrecovery.recovery;

import java.util.List;

/**
 * One item of the agreed list: what happened to the client.
 *
 * @param id the number of its entry
 * @param count how often, how much, since when; may be empty where {@code what} says it
 */
public record Problem(int id, String what, String count) {

  static Problem of(PaperEntry entry) {
    return new Problem(entry.id(), entry.value("what"), entry.value("count"));
  }

  /** The words in it that say "always" or "never" and the like, which nobody can check. */
  public List<Generality> generalities() {
    return Generality.in(what);
  }

  /** Whether it says a number: how many, how often, since when. */
  public boolean isCounted() {
    return Counting.isIn(what) || Counting.isIn(count);
  }

  /** Whether both sides can check it, and tell when it is solved. */
  public boolean isSpecific() {
    return generalities().isEmpty() && isCounted();
  }
}
