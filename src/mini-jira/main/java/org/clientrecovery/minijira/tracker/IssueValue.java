package org.clientrecovery.minijira.tracker;

/** Kinds of values of which an issue has any number. */
public enum IssueValue {
  LABEL,
  /** User key. */
  WATCHER,
  /** User key of somebody who takes part in a request. */
  PARTICIPANT,
  /** Name of the group that stands for an organisation. */
  ORGANISATION,
  COMPONENT
}
