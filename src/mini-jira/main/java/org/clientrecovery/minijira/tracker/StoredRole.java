package org.clientrecovery.minijira.tracker;

/** A role that each project gives to its own people. */
public record StoredRole(long id, String name, String description) {}
