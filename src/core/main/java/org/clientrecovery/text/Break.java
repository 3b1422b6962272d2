package org.clientrecovery.text;

/** Punctuation between a token and the one before it in the same sentence. */
public enum Break {
  COMMA,
  SEMICOLON,
  COLON,
  /** A dash with spaces around it, an em dash, an ellipsis. */
  DASH,
  /** An opening or closing bracket. */
  BRACKET,
  /** An opening or closing quotation mark. */
  QUOTE,
  /** The hyphen of "follow-up", the slash of "and/or". */
  HYPHEN,
  /** A line break inside the sentence. */
  LINE;

  int bit() {
    return 1 << ordinal();
  }
}
