package org.clientrecovery.minijira.tracker;

/**
 * A status.
 *
 * @param category {@code new}, {@code indeterminate}, {@code done} or {@code undefined}
 */
public record StoredStatus(
    long id, String name, String description, String category, String icon) {}
