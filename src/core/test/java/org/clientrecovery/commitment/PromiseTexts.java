package org.clientrecovery.commitment;

import java.time.Instant;
import java.time.ZoneOffset;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/** Comments as the grammar sees them, with their dates not yet read. */
final class PromiseTexts {
  /** A Wednesday. */
  static final CommentContext WEDNESDAY =
      CommentContext.publicReply(Instant.parse("2026-03-04T09:15:00Z"), ZoneOffset.UTC);

  private PromiseTexts() {}

  static PromiseText of(String comment, CommentContext context) {
    boolean german = LanguageGuess.isGerman(comment, context);
    return new PromiseText(
        CommentText.of(comment),
        DueDates.mondayToFriday().reader(comment, context, german),
        PromiseWords.of(german ? "promises.de.txt" : "promises.en.txt", DueDates.cues(german)),
        context);
  }
}
