package org.clientrecovery.minijira.tracker;

import java.time.Instant;
import java.util.List;

/**
 * One entry of an issue's history: what somebody changed at once.
 *
 * @param author user key; null if unknown
 */
public record StoredChange(
    long id, long issueId, String author, Instant created, List<Item> items) {

  public StoredChange {
    items = List.copyOf(items);
  }

  /**
   * One field of a change.
   *
   * @param fieldType {@code jira} for Jira's own fields, {@code custom} for others
   * @param fromValue the id that was there; null if it was empty
   * @param fromText what people read of it
   */
  public record Item(
      String field,
      String fieldType,
      String fromValue,
      String fromText,
      String toValue,
      String toText) {

    /** A change of one of Jira's own fields. */
    public static Item of(
        String field, String fromValue, String fromText, String toValue, String toText) {
      return new Item(field, "jira", fromValue, fromText, toValue, toText);
    }
  }

  /** One row of the table. */
  public record Row(
      long id,
      long issueId,
      String author,
      Instant created,
      String field,
      String fieldType,
      String fromValue,
      String fromText,
      String toValue,
      String toText) {
    Item item() {
      return new Item(field, fieldType, fromValue, fromText, toValue, toText);
    }
  }
}
