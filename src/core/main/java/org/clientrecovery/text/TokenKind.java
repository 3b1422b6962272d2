package org.clientrecovery.text;

/** What a token is, judged by its shape. */
public enum TokenKind {
  /** Letters: "failed", "Grüße", and each part of "you're" and "follow-up". */
  WORD("~word"),
  /** Begins with a digit: "14:30", "22.05.", "2.5", "5th", "10am", "2026-03-04". */
  NUMBER("~number"),
  /** An issue key or order number: "ABC-123". */
  REFERENCE("~number"),
  URL("~link"),
  EMAIL("~link"),
  /** {@code [~anna]} or {@code @anna}. */
  MENTION("~name"),
  /** {@code [^log.txt]}, {@code !screen.png!}, "report.xlsx". */
  FILE("~link"),
  /** Inline code, <code>{{mvn clean}}</code>, as one token. */
  CODE("~link"),
  /** An emoji or smiley. */
  EMOJI("~link");

  private final String standIn;

  TokenKind(String standIn) {
    this.standIn = standIn;
  }

  /** The word that stands for all tokens of this kind where what they say is all the same. */
  public String standIn() {
    return standIn;
  }
}
