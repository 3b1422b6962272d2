package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/** Chooses the language of a comment by its commonest words. Immutable. */
final class LanguageGuess {
  private static final int ENOUGH_TOKENS = 300;

  private final List<LanguageRules> languages;
  private final int[][] hashes;

  LanguageGuess(List<LanguageRules> languages) {
    this.languages = languages;
    hashes = new int[languages.size()][];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] =
          languages.get(i).stopWords().stream().mapToInt(String::hashCode).sorted().toArray();
    }
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
    return guess(text, context);
  }

  private int guess(CommentText text, CommentContext context) {
    int[] seen = new int[hashes.length];
    int tokens = Math.min(text.tokenCount(), ENOUGH_TOKENS);
    for (int token = 0; token < tokens; token++) {
      for (int i = 0; i < seen.length; i++) {
        seen[i] += Arrays.binarySearch(hashes[i], text.wordHash(token)) >= 0 ? 1 : 0;
      }
    }
    int best = -1;
    for (int i = 0; i < seen.length; i++) {
      boolean more = best < 0 || seen[i] > seen[best];
      best = more && context.mayBeIn(languages.get(i).language()) ? i : best;
    }
    return Math.max(0, best);
  }
}
