package org.clientrecovery.text;

/** Who reads a comment: the client as well, or colleagues alone. */
public enum Audience {
  PUBLIC,
  INTERNAL
}
