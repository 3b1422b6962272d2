package org.clientrecovery.minijira.tracker;

/** To whom a permission or a security level is given. */
public enum Holder {
  /** Everybody, logged in or not. */
  ANYONE,
  /** Everybody who is logged in. */
  LOGGED_IN,
  /** The user whose key is the parameter. */
  USER,
  /** The members of the group whose name is the parameter. */
  GROUP,
  /** Who has the project role whose id is the parameter. */
  ROLE,
  /** The project's lead. */
  LEAD,
  /** The reporter. */
  REPORTER,
  /** The assignee. */
  ASSIGNEE,
  /**
   * Who has the project role whose id is the parameter, on their own requests: those they reported,
   * take part in, or share through an organisation.
   */
  CUSTOMER
}
