package org.clientrecovery.minijira.commands;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clientrecovery.commitment.DueDates;
import org.clientrecovery.commitment.FoundDate;
import org.clientrecovery.text.CommentContext;

/** Resolves the first date of each line against its reference, in local time. */
final class DatesCommand implements LineCommand {
  private final DueDates dates = DueDates.mondayToFriday();
  private final PrintStream out;

  DatesCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public void take(JsonObject line) {
    String text = CommentLine.required(line, "text");
    CommentContext context =
        CommentContext.publicReply(reference(line).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    String language = CommentLine.optional(line, "language");
    Optional<FoundDate> found =
        dates.first(
            text, language == null ? context : context.withLanguage(CommentLine.locale(language)));
    JsonObject result = new JsonObject();
    result.addProperty("id", CommentLine.required(line, "id"));
    result.addProperty("quote", found.map(FoundDate::quote).orElse(null));
    result.addProperty("due", found.map(FoundDate::local).orElse(null));
    out.println(ScoreCommand.GSON.toJson(result));
  }

  private static LocalDateTime reference(JsonObject line) {
    String reference = CommentLine.required(line, "reference");
    try {
      LocalDateTime moment = LocalDateTime.parse(reference);
      if (CommentLine.isYear(moment.getYear())) {
        return moment;
      }
    } catch (DateTimeException wrong) {
      throw noReference(reference);
    }
    throw noReference(reference);
  }

  private static InvalidLineException noReference(String reference) {
    return new InvalidLineException(
        "\"reference\" is such as 2016-11-07T00:00:00, not \""
            + CommentLine.shortened(reference)
            + "\"");
  }
}
