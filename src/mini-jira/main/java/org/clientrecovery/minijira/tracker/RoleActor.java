package org.clientrecovery.minijira.tracker;

/**
 * Who has a project role: a user or the members of a group.
 *
 * @param kind {@link Holder#USER} or {@link Holder#GROUP}
 * @param parameter user key or group name
 */
public record RoleActor(Holder kind, String parameter) {}
