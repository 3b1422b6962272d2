package org.clientrecovery.commitment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/** Comments as the grammar sees them, with their dates not yet read. */
final class PromiseTexts {
  /** A Wednesday. */
  static final CommentContext WEDNESDAY =
      CommentContext.publicReply(Instant.parse("2026-03-04T09:15:00Z"), ZoneOffset.UTC);

  /** The same day at 10:15 in Berlin. */
  static final CommentContext IN_BERLIN =
      CommentContext.publicReply(Instant.parse("2026-03-04T09:15:00Z"), ZoneId.of("Europe/Berlin"));

  private static final PromiseWords ENGLISH =
      PromiseWords.of("promises.en.txt", DueDates.cues(false));
  private static final PromiseWords GERMAN =
      PromiseWords.of("promises.de.txt", DueDates.cues(true));

  private PromiseTexts() {}

  static PromiseText of(String comment, CommentContext context) {
    return of(comment, context, LanguageGuess.isGerman(comment, context));
  }

  static PromiseText of(String comment, CommentContext context, boolean german) {
    return new PromiseText(
        CommentText.of(comment),
        DueDates.mondayToFriday().reader(comment, context, german),
        german ? GERMAN : ENGLISH,
        context);
  }
}
