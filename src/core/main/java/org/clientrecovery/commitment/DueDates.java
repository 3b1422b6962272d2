package org.clientrecovery.commitment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.text.CommentContext;

/**
 * Finds the dates and times in a text and resolves them against the moment of its writing.
 *
 * <p>Every expression gives a day or an instant, as precise as its words. Weeks end on Friday,
 * months, quarters and years on their last day; a window means its end; "3/4" is the month first
 * for {@code en}, {@code en-US} and unknown languages, else the day first. Where an expression can
 * mean the past or the future, the future is meant. A zone named in the text stands over the zone
 * of the context. Immutable; never throws on any text; linear in its length.
 */
public final class DueDates {
  private static final DateVocabulary ENGLISH = DateVocabulary.of("dates.en.txt");
  private static final DateVocabulary GERMAN = DateVocabulary.of("dates.de.txt");

  private final WorkingCalendar calendar;

  /** Dates with the business days of that calendar. */
  public DueDates(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Dates with business days from Monday to Friday and no holidays. */
  public static DueDates mondayToFriday() {
    return new DueDates(WorkingCalendar.mondayToFriday());
  }

  /** All dates of the text, in its order, none overlapping. */
  public List<FoundDate> find(CharSequence text, CommentContext context) {
    DateReader reader = reader(text, context, LanguageGuess.isGerman(text, context));
    return reader.readAll().stream().map(DateInText::found).toList();
  }

  /** Reads the dates of that text part by part. */
  DateReader reader(CharSequence text, CommentContext context, boolean german) {
    return reader(
        text, context, LocalDateTime.ofInstant(context.written(), context.zone()), german);
  }

  /** As {@link #reader(CharSequence, CommentContext, boolean)} where the local time is known. */
  DateReader reader(
      CharSequence text, CommentContext context, LocalDateTime written, boolean german) {
    DateTokens tokens = new DateTokens(text, german ? GERMAN : ENGLISH);
    DateGrammar grammar = new DateGrammar(tokens, monthFirst(context));
    return new DateReader(
        text, tokens, grammar, new DueResolver(written, context.zone(), calendar));
  }

  /** Words without which, and without a digit, no expression of time is written. */
  static Set<String> cues(boolean german) {
    return (german ? GERMAN : ENGLISH).cues();
  }

  /** The first date of the text; "now" and loose times count where no date stands in it. */
  public Optional<FoundDate> first(CharSequence text, CommentContext context) {
    List<FoundDate> found = find(text, context);
    Optional<FoundDate> day =
        found.stream().filter(date -> date.kind() == FoundDate.Kind.DAY).findFirst();
    return day.isPresent() ? day : found.stream().filter(DueDates::countsAlone).findFirst();
  }

  private static boolean countsAlone(FoundDate date) {
    return date.kind() != FoundDate.Kind.CLOCK;
  }

  private static boolean monthFirst(CommentContext context) {
    Locale language = context.language().orElse(Locale.ENGLISH);
    boolean english = language.getLanguage().equals("en");
    String region = language.getCountry();
    return english && (region.isEmpty() || region.equals("US"));
  }
}
