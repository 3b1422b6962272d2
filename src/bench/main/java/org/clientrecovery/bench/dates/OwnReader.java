package org.clientrecovery.bench.dates;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.clientrecovery.commitment.DueDates;
import org.clientrecovery.commitment.FoundDate;
import org.clientrecovery.text.CommentContext;

final class OwnReader implements DateReader {
  private final DueDates dates = DueDates.mondayToFriday();

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public String first(String text, LocalDateTime written) {
    CommentContext context =
        CommentContext.publicReply(written.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
            .withLanguage(Locale.ENGLISH);
    return dates.first(text, context).map(FoundDate::local).orElse(null);
  }
}
