package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/**
 * Reviews comments by one rule set. Safe for all threads; the same comment, context and rule set
 * give the same review.
 */
public final class WordingEngine {
  private static final int MOST_POOLED = 8;

  private final RuleSet ruleSet;
  private final LanguageGuess guess;
  private final List<Pool> pools = new ArrayList<>();

  /** An engine with that rule set. */
  public WordingEngine(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
    guess = new LanguageGuess(ruleSet.languages(), Set.of());
    ruleSet.languages().forEach(language -> pools.add(new Pool(language)));
  }

  private WordingEngine(WordingEngine all, Set<String> languages) {
    ruleSet = all.ruleSet;
    guess = new LanguageGuess(ruleSet.languages(), languages);
    pools.addAll(all.pools);
  }

  /**
   * This engine for comments in those languages, such as {@code en}: each is read by the rules of
   * that one of them that it looks most like. Shares all that is compiled.
   */
  public WordingEngine reading(Set<String> languages) {
    boolean all =
        ruleSet.languages().stream().map(LanguageRules::language).allMatch(languages::contains);
    return all ? this : new WordingEngine(this, languages);
  }

  /** An engine with the rule packs of this release. */
  public static WordingEngine withShippedRules() {
    return new WordingEngine(RuleSet.shipped());
  }

  /** The rules it judges by. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /**
   * What the rules say of that comment (Jira wiki markup or the editor's HTML; null reads as
   * empty). Never throws on any text; takes time linear in its length.
   */
  public CommentReview review(String comment, CommentContext context) {
    return review(CommentText.of(comment), context);
  }

  /** What the rules say of a comment that has been read already. */
  public CommentReview review(CommentText text, CommentContext context) {
    return read(
        text, context, (language, reading) -> new ReviewWriter(ruleSet, language, reading).write());
  }

  /**
   * Keys of all rules that fire on that comment, also those whose place a stronger one covers; for
   * trying rules on their examples.
   */
  public Set<String> firedRules(String comment, CommentContext context) {
    return read(CommentText.of(comment), context, (language, reading) -> reading.firedKeys());
  }

  private <T> T read(
      CommentText text, CommentContext context, BiFunction<LanguageRules, Reading, T> use) {
    Pool pool = pools.get(guess.choose(text, context));
    Workspace space = pool.take();
    try {
      Reading reading = new Reading(pool.language, space, text, context);
      reading.read();
      return use.apply(pool.language, reading);
    } finally {
      space.clear();
      pool.give(space);
    }
  }

  /** Working memory that waits for the next review. */
  private static final class Pool {
    private final LanguageRules language;
    private final ConcurrentLinkedQueue<Workspace> free = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    Pool(LanguageRules language) {
      this.language = language;
    }

    Workspace take() {
      Workspace space = free.poll();
      if (space == null) {
        return new Workspace(language);
      }
      size.decrementAndGet();
      return space;
    }

    void give(Workspace space) {
      if (size.incrementAndGet() <= MOST_POOLED) {
        free.add(space);
      } else {
        size.decrementAndGet();
      }
    }
  }
}
