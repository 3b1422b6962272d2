package org.clientrecovery.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a working paper. Immutable.
 *
 * @param id its number in the store
 * @param place its place among the entries of its paper, ascending
 * @param version counts the saves of its values, from 1
 * @param values by the names of the paper's fields; what has no value is left out
 * @param removed whether it was taken off the paper
 * @param changed who wrote these values, and when
 * @param worded when it last said something else: how far the work on it is does not count
 */
public record PaperEntry(
    int id,
    Paper paper,
    int place,
    int version,
    Map<String, String> values,
    boolean removed,
    Change changed,
    Instant worded) {

  /** Who changed it, by user key, and when. */
  public record Change(String actor, Instant at) {}

  public PaperEntry {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(changed, "changed");
    Objects.requireNonNull(worded, "worded");
    values = Map.copyOf(values);
  }

  /** An entry whose last change was one of its words. */
  public PaperEntry(
      int id,
      Paper paper,
      int place,
      int version,
      Map<String, String> values,
      boolean removed,
      Change changed) {
    this(id, paper, place, version, values, removed, changed, changed.at());
  }

  /** The value of that field; empty text where there is none. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean has(String field) {
    return !value(field).isEmpty();
  }

  public boolean is(String field) {
    return "yes".equals(value(field));
  }

  /** The day of that field. */
  public Optional<LocalDate> day(String field) {
    return has(field) ? Optional.of(LocalDate.parse(value(field))) : Optional.empty();
  }

  /** The number of that field, 0 where there is none. */
  public int number(String field) {
    return has(field) ? Integer.parseInt(value(field)) : 0;
  }
}
