package org.clientrecovery.minijira.tracker;

import java.util.List;

/**
 * Which issue types a project offers, in this order.
 *
 * @param standard true for the default scheme, which projects share that have none of their own
 */
public record StoredTypeScheme(
    long id, String name, String description, boolean standard, List<Long> typeIds) {

  public StoredTypeScheme {
    typeIds = List.copyOf(typeIds);
  }

  /** One row of the table. */
  public record Row(long id, String name, String description, boolean standard) {
    StoredTypeScheme with(List<Long> typeIds) {
      return new StoredTypeScheme(id, name, description, standard, typeIds);
    }
  }
}
