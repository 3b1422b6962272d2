package org.clientrecovery.text;

/** What a token is, judged by its shape. */
public enum TokenKind {
  /** Letters: "failed", "Grüße", and each part of "you're" and "follow-up". */
  WORD,
  /** Begins with a digit: "14:30", "22.05.", "2.5", "5th", "10am", "2026-03-04". */
  NUMBER,
  /** An issue key or order number: "ABC-123". */
  REFERENCE,
  URL,
  EMAIL,
  /** {@code [~anna]} or {@code @anna}. */
  MENTION,
  /** {@code [^log.txt]}, {@code !screen.png!}, "report.xlsx". */
  FILE,
  /** Inline code, <code>{{mvn clean}}</code>, as one token. */
  CODE,
  /** An emoji or smiley. */
  EMOJI
}
