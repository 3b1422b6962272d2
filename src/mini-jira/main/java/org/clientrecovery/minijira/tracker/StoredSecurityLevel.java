package org.clientrecovery.minijira.tracker;

/** Who alone sees the issues marked with it. */
public record StoredSecurityLevel(long id, String name, String description) {}
