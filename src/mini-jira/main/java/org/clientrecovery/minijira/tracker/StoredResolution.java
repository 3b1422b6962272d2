package org.clientrecovery.minijira.tracker;

/** How an issue ended, such as Done. */
public record StoredResolution(long id, String name, String description) {}
