package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** Texts put together at random from words of time, signs and rubbish. */
public class DueDatesFuzzTest {
  private static final String[] PARTS = {
    "in",
    "by",
    "the",
    "of",
    "3",
    "12",
    "2026",
    "0",
    "99999999999",
    "2147483647",
    "31",
    "29",
    "Feb",
    "may",
    "sun",
    "next",
    "last",
    "week",
    "weeks",
    "hours",
    "business",
    "days",
    "half",
    "a",
    "and",
    ":",
    ":30",
    "/",
    "-",
    ".",
    ",",
    "(",
    ")",
    "+",
    "T",
    "Z",
    "am",
    "pm",
    "UTC",
    "CET",
    "+14:00",
    "end",
    "Q3",
    "midnight",
    "noon",
    "ago",
    "from",
    "now",
    "between",
    "to",
    "first",
    "second",
    "Monday",
    "tomorrow",
    "tonight",
    "EOD",
    "easter",
    "eid al fitr",
    "nineteen",
    "hundred",
    "th",
    "\n",
    "\t",
    " ",
    "|",
    "😀",
    "\uD83D",
    "\uDE00",
    "ß",
    "İ",
    "ı",
    "𝟛",
    "٣",
    "’s",
    "'",
    "am 5.",
    "halb",
    "drei",
    "Uhr",
    "übermorgen",
    "bis",
    "vor",
    "#",
    "$",
    "%",
    "\u0000",
    "9000",
    "12345678"
  };

  private final DueDates dates = DueDates.mondayToFriday();

  @Test
  public void shouldNeverThrowAndNeverLeaveTheText() {
    Random random = new Random(20260304);
    for (int i = 0; i < 60_000; i++) {
      check(text(random), context(random));
    }
  }

  private void check(String text, CommentContext context) {
    int last = 0;
    for (FoundDate date : dates.find(text, context)) {
      assertThat(date.start()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(date.end())
          .as(text)
          .isGreaterThan(date.start())
          .isLessThanOrEqualTo(text.length());
      assertThat(isInsidePair(text, date.start()) || isInsidePair(text, date.end()))
          .as(text)
          .isFalse();
      assertThat(date.quote()).isEqualTo(text.substring(date.start(), date.end()));
      assertThat(date.local()).isNotEmpty();
      last = date.end();
    }
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(14);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static CommentContext context(Random random) {
    Instant written = Instant.ofEpochSecond(random.nextInt() * 3L);
    ZoneId zone = ZoneId.of(random.nextBoolean() ? "Pacific/Apia" : "America/New_York");
    CommentContext context = CommentContext.publicReply(written, zone);
    return random.nextBoolean() ? context.withLanguage(Locale.GERMAN) : context;
  }
}
