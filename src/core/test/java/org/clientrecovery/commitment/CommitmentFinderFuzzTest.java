package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** Comments put together at random from the words and signs that the grammar looks at. */
public class CommitmentFinderFuzzTest {
  private static final String[] PARTS = {
    "I",
    "we",
    "you",
    "he",
    "they",
    "our",
    "your",
    "technician",
    "the",
    "fix",
    "will",
    "'ll",
    "not",
    "going",
    "to",
    "be",
    "is",
    "are",
    "have",
    "has",
    "send",
    "sends",
    "sent",
    "shipped",
    "get",
    "gets",
    "call",
    "calls",
    "by",
    "on",
    "until",
    "Friday",
    "tomorrow",
    "17:00",
    "the same day",
    "and",
    "but",
    "that",
    "which",
    "once",
    "if",
    "because",
    "said",
    "agreed",
    "promised",
    "would",
    "hopefully",
    "expect",
    "please",
    "shortly",
    ",",
    ".",
    ":",
    ";",
    " - ",
    "?",
    "(",
    ")",
    "\n",
    "\n* ",
    "|",
    "||",
    "{quote}",
    "{code}",
    "\"",
    "[~jana]",
    "Horst",
    "😀",
    "\uD83D",
    "İ",
    "wir",
    "ich",
    "Sie",
    "bekommen",
    "melden",
    "wird",
    "getauscht",
    "sobald",
    "wenn",
    "und",
    "Freitag"
  };

  private final CommitmentFinder finder = new CommitmentFinder();

  @Test
  public void shouldNeverThrowAndQuoteWhatStandsInTheText() {
    Random random = new Random(4032026);
    for (int i = 0; i < 40_000; i++) {
      check(text(random), context(random));
    }
  }

  @Test
  public void shouldFindNothingInNothing() {
    assertThat(finder.find("", context(new Random(1)))).isEmpty();
    assertThat(finder.find((String) null, context(new Random(1)))).isEmpty();
  }

  /** The slowest of five thousand repeated phrases; four times the text must not take far more. */
  @Test
  public void shouldTakeTimeInProportionToTheTextWhateverIsRepeated() {
    for (String phrase :
        List.of(
            "PR incoming, ",
            "get back to you by the end of the day ",
            "Will ring you at 4, ",
            "I'll ",
            "you said that we will ",
            "we call you at 14:30 and ")) {
      nanos(phrase.repeat(50_000 / phrase.length()));
      long once = nanos(phrase.repeat(50_000 / phrase.length()));
      long fourTimes = nanos(phrase.repeat(200_000 / phrase.length()));

      assertThat(fourTimes).as(phrase).isLessThan(9 * once + 20_000_000);
    }
  }

  /** Of the processor, the better of three. */
  private long nanos(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = threads.getCurrentThreadCpuTime();
      finder.find(text, context(new Random(1)));
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private void check(String text, CommentContext context) {
    for (FoundCommitment promise : finder.find(text, context)) {
      assertThat(promise.end()).as(text).isGreaterThan(promise.start());
      assertThat(promise.quote()).isEqualTo(text.substring(promise.start(), promise.end()));
      assertThat(isInsidePair(text, promise.start()) || isInsidePair(text, promise.end()))
          .as(text)
          .isFalse();
    }
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(24);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static CommentContext context(Random random) {
    Instant written = Instant.ofEpochSecond(1_770_000_000L + random.nextInt(40_000_000));
    CommentContext context = CommentContext.publicReply(written, ZoneId.of("Europe/Vienna"));
    return random.nextInt(3) == 0 ? context.withLanguage(Locale.GERMAN) : context;
  }
}
