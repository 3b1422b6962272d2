package org.clientrecovery.text;

/** Whether a comment is the supplier's first reply on its ticket. */
public enum Position {
  FIRST,
  LATER,
  UNKNOWN
}
