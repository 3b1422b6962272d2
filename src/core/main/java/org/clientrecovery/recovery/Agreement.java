package org.clientrecovery.recovery;

/** How far the client agreed to a list of ours. */
public enum Agreement {
  NONE,
  /** To the list as it was; it has changed since, and has to be read back once more. */
  STALE,
  /** To the list as it stands. */
  GIVEN
}
