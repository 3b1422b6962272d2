package org.clientrecovery.commitment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.network.SharedNetworks;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * Finds the promises that a comment makes. Immutable, so one finder serves all threads.
 *
 * <p>Reads English in full and German; takes the writer's own words only, never what is quoted.
 * Never throws on any text; linear in its length.
 */
public final class CommitmentFinder {
  private static final PromiseWords ENGLISH =
      PromiseWords.of("promises.en.txt", DueDates.cues(false));
  private static final PromiseWords GERMAN =
      PromiseWords.of("promises.de.txt", DueDates.cues(true));

  private static final PromiseTable ENGLISH_TABLE = PromiseTable.of("promise-table.en.txt");
  private static final PromiseTable GERMAN_TABLE = PromiseTable.of("promise-table.de.txt");

  /** Read once a comment in English comes; German has no network. */
  private static final class English {
    static final SentenceNetwork NETWORK = SharedNetworks.inJar("/rules/models/wording-en.network");
  }

  private final DueDates dueDates;
  private final Set<String> languages;

  /** A finder whose business days run from Monday to Friday without holidays. */
  public CommitmentFinder() {
    this(DueDates.mondayToFriday());
  }

  /** A finder that reads due dates so. */
  public CommitmentFinder(DueDates dueDates) {
    this(dueDates, Set.of());
  }

  private CommitmentFinder(DueDates dueDates, Set<String> languages) {
    this.dueDates = dueDates;
    this.languages = Set.copyOf(languages);
  }

  /**
   * A finder that counts business days by that calendar and reads texts in those languages.
   *
   * @param languages such as {@code en}; none for all
   */
  public CommitmentFinder within(WorkingCalendar calendar, Set<String> languages) {
    return new CommitmentFinder(new DueDates(calendar), languages);
  }

  /** The promises of the writer's own words, in the order of the text. */
  public List<FoundCommitment> find(String comment, CommentContext context) {
    return find(CommentText.of(comment), context);
  }

  /** As {@link #find(String, CommentContext)}, of a comment that has been read before. */
  public List<FoundCommitment> find(CommentText text, CommentContext context) {
    boolean german = LanguageGuess.isGerman(text.source(), context, languages);
    LocalDateTime written = LocalDateTime.ofInstant(context.written(), context.zone());
    DateReader dates = dueDates.reader(text.source(), context, written, german);
    PromiseText in = new PromiseText(text, dates, german ? GERMAN : ENGLISH, context, written);
    DueChooser dues = new DueChooser(in);
    ClauseGrammar grammar = german ? new VerbSecondGrammar(in, dues) : new PromiseGrammar(in, dues);
    PromiseJudge judge = new PromiseJudge(in, grammar, shares(in, german));
    List<FoundCommitment> found = new ArrayList<>();
    for (int i = 0; i < text.sentenceCount(); i++) {
      if (text.layer(i) == Layer.OWN) {
        in.readDates(i);
        for (Promise promise : inOrder(judge.judge(i))) {
          promise.due = dues.resolve(promise);
          found.add(commitment(in, promise));
        }
      }
    }
    return found;
  }

  private static PromiseShares shares(PromiseText in, boolean german) {
    return german
        ? new PromiseShares(in, GERMAN_TABLE, null)
        : new PromiseShares(in, ENGLISH_TABLE, English.NETWORK);
  }

  /** An hour or "the same day" leans on what was promised before it. */
  private static List<Promise> inOrder(List<Promise> promises) {
    if (promises.size() < 2) {
      return promises;
    }
    List<Promise> ordered = new ArrayList<>(promises);
    ordered.sort(Comparator.comparingInt(promise -> promise.start));
    return ordered;
  }

  private static FoundCommitment commitment(PromiseText in, Promise promise) {
    CommentText text = in.text;
    int start = text.start(promise.start);
    int end = text.end(promise.end - 1);
    return new FoundCommitment(
        start,
        end,
        text.source().substring(start, end),
        promise.party,
        promise.named ? quote(text, promise.subject, promise.subjectEnd) : Optional.empty(),
        promise.conditional
            ? quote(text, promise.conditionStart, promise.conditionEnd)
            : Optional.empty(),
        promise.intention ? Strength.INTENTION : Strength.PROMISE,
        Optional.ofNullable(promise.due));
  }

  private static Optional<String> quote(CommentText text, int from, int to) {
    return from < 0 || to <= from
        ? Optional.empty()
        : Optional.of(text.source().substring(text.start(from), text.end(to - 1)));
  }
}
