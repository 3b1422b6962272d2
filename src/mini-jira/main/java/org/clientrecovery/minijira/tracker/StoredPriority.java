package org.clientrecovery.minijira.tracker;

/**
 * A priority.
 *
 * @param place 1 for the most urgent
 */
public record StoredPriority(long id, String name, String description, int place) {}
