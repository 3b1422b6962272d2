package org.clientrecovery.wording;

/** A pattern that can't be read, with the place in it. */
final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  /**
   * @param column from 0, in the pattern
   */
  PatternException(String message, int column) {
    super(message);
    this.column = column;
  }

  int column() {
    return column;
  }
}
