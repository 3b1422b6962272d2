package org.clientrecovery.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/** Chooses the language of a comment by its commonest words. Immutable. */
final class LanguageGuess {
  private static final int ENOUGH_TOKENS = 300;

  private final List<LanguageRules> languages;
  private final StopWords stopWords;
  private final boolean[] read;

  /**
   * @param read the languages that a text may be in, such as {@code en}; none for all
   */
  LanguageGuess(List<LanguageRules> languages, Set<String> read) {
    this.languages = languages;
    this.read = new boolean[languages.size()];
    for (int i = 0; i < languages.size(); i++) {
      this.read[i] = read.isEmpty() || read.contains(languages.get(i).language());
    }
    stopWords = new StopWords(languages.stream().map(LanguageRules::stopWords).toList());
  }

  /** The number of the language: the context's if there are rules for it, else the text's. */
  int choose(CommentText text, CommentContext context) {
    if (languages.size() == 1) {
      return 0;
    }
    Optional<Locale> known = context.language();
    for (int i = 0; i < languages.size(); i++) {
      if (known.isPresent() && known.get().getLanguage().equals(languages.get(i).language())) {
        return i;
      }
    }
    return guess(text);
  }

  private int guess(CommentText text) {
    int[] seen = new int[languages.size()];
    int tokens = Math.min(text.tokenCount(), ENOUGH_TOKENS);
    for (int token = 0; token < tokens; token++) {
      long of = stopWords.languagesOf(text.wordHash(token));
      for (long rest = of; rest != 0; rest &= rest - 1) {
        seen[Long.numberOfTrailingZeros(rest)]++;
      }
    }
    int best = -1;
    for (int i = 0; i < seen.length; i++) {
      boolean more = best < 0 || seen[i] > seen[best];
      best = more && read[i] ? i : best;
    }
    return Math.max(0, best);
  }
}
