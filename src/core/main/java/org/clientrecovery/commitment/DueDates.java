package org.clientrecovery.commitment;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    return read(text, context).stream().map(DateInText::found).toList();
  }

  /** As {@link #find}, with what is needed to move an hour to another day. */
  List<DateInText> read(CharSequence text, CommentContext context) {
    return read(text, context, LanguageGuess.isGerman(text, context));
  }

  /** As {@link #read(CharSequence, CommentContext)} where the language has been told before. */
  List<DateInText> read(CharSequence text, CommentContext context, boolean german) {
    DateTokens tokens = new DateTokens(text, german ? GERMAN : ENGLISH);
    DateGrammar grammar = new DateGrammar(tokens, monthFirst(context));
    ZoneId zone = context.zone();
    LocalDateTime written = LocalDateTime.ofInstant(context.written(), zone);
    DueResolver resolver = new DueResolver(written, zone, calendar);
    List<DateInText> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Reading reading = grammar.readAt(i);
      FoundDate date = reading == null ? null : found(text, tokens, reading, resolver);
      if (date != null) {
        found.add(new DateInText(date, reading, resolver));
      }
      i = date == null ? i + 1 : reading.end;
    }
    return found;
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

  private static FoundDate found(
      CharSequence text, DateTokens tokens, Reading reading, DueResolver resolver) {
    Due due = resolver.resolve(reading);
    if (due == null) {
      return null;
    }
    int start = tokens.start(reading.start);
    int end = tokens.end(reading.end - 1);
    return new FoundDate(start, end, text.subSequence(start, end).toString(), due, kind(reading));
  }

  private static FoundDate.Kind kind(Reading reading) {
    if (reading.now) {
      return FoundDate.Kind.NOW;
    }
    if (reading.approximate || reading.dayPartAlone && !reading.hasClock()) {
      return FoundDate.Kind.LOOSE;
    }
    return reading.hasDay()
            || reading.endOfDay
            || reading.dayPart != Reading.UNSET && !reading.hasClock()
        ? FoundDate.Kind.DAY
        : FoundDate.Kind.CLOCK;
  }

  private static boolean monthFirst(CommentContext context) {
    Locale language = context.language().orElse(Locale.ENGLISH);
    boolean english = language.getLanguage().equals("en");
    String region = language.getCountry();
    return english && (region.isEmpty() || region.equals("US"));
  }
}
