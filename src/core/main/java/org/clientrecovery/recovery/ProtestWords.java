package org.clientrecovery.recovery;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.FileInJar;
import org.clientrecovery.text.Layer;
import org.clientrecovery.text.Sentence;

/**
 * Hears whether a client's own words say that it is enough. It judges wording, not people: words of
 * others that are quoted do not count.
 *
 * <p>The words stand in {@code recovery/protest.txt}, English and German together. Immutable;
 * linear in the length of the text.
 */
public final class ProtestWords {
  private static final String FILE = "/recovery/protest.txt";
  private static final int LONGEST_PHRASE = 4;
  private static final int WEAK_WORDS = 2;

  private final Set<String> strong;
  private final Set<String> weak;

  private ProtestWords(Set<String> strong, Set<String> weak) {
    this.strong = Set.copyOf(strong);
    this.weak = Set.copyOf(weak);
  }

  /** The words that come with the product. */
  public static ProtestWords shipped() {
    Set<String> strong = new HashSet<>();
    Set<String> weak = new HashSet<>();
    Set<String> part = strong;
    for (String line : FileInJar.text(FILE).lines().toList()) {
      if (line.equals("[weak]")) {
        part = weak;
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
        part.add(line.strip());
      }
    }
    return new ProtestWords(strong, weak);
  }

  /** Whether that comment of a client protests: one strong phrase, or two different weak ones. */
  public boolean areIn(String comment) {
    Set<String> heard = new HashSet<>();
    for (Sentence sentence : CommentText.of(comment).sentences()) {
      if (sentence.layer() == Layer.OWN && hears(sentence, heard)) {
        return true;
      }
    }
    return heard.size() >= WEAK_WORDS;
  }

  /** Notes the weak phrases of a sentence; true where there is a strong one. */
  private boolean hears(Sentence sentence, Set<String> heard) {
    for (int from = sentence.first(); from < sentence.end(); from++) {
      StringBuilder phrase = new StringBuilder();
      int last = Math.min(sentence.end(), from + LONGEST_PHRASE);
      for (int token = from; token < last; token++) {
        phrase.append(token == from ? "" : " ").append(lower(sentence, token));
        if (strong.contains(phrase.toString())) {
          return true;
        }
        if (weak.contains(phrase.toString())) {
          heard.add(phrase.toString());
        }
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.text().written(token).toLowerCase(Locale.ROOT);
  }
}
