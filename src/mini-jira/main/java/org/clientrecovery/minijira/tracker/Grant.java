package org.clientrecovery.minijira.tracker;

/**
 * Somebody to whom a permission is given.
 *
 * @param parameter what {@link Holder} says; empty if the kind needs none
 */
public record Grant(Holder kind, String parameter) {

  public static Grant toRole(long roleId) {
    return new Grant(Holder.ROLE, Long.toString(roleId));
  }

  public static Grant toGroup(String name) {
    return new Grant(Holder.GROUP, name);
  }

  public static Grant to(Holder kind) {
    return new Grant(kind, "");
  }
}
