package org.clientrecovery.text;

/** The kind of block a sentence stands in. */
public enum Block {
  PARAGRAPH,
  BULLET,
  HEADING,
  CELL
}
