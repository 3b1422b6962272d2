package org.clientrecovery.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words a review in one line, in the phrases of the pack's language. */
final class Summary {
  private final Map<String, String> phrases;

  Summary(Map<String, String> phrases) {
    this.phrases = phrases;
  }

  /**
   * @param cues words that made it look like a fix alone
   */
  String of(
      boolean defensive,
      boolean fixFirst,
      List<Flag> flags,
      List<FoundComponent> components,
      List<String> cues) {
    Set<String> objections = new LinkedHashSet<>();
    flags.stream()
        .filter(flag -> !defensive || !flag.hint())
        .forEach(flag -> objections.add(phrase(flag.category().id())));
    Set<String> helpful = new LinkedHashSet<>();
    components.forEach(found -> helpful.add(phrase(found.component().id())));
    StringBuilder line = new StringBuilder(phrase(opening(defensive, fixFirst, objections)));
    if (fixFirst && !cues.isEmpty()) {
      line.append(" (“").append(String.join("”, “", cues)).append("”)");
    }
    append(line, "objections", objections);
    append(line, "helpful", helpful);
    return line.toString();
  }

  private static String opening(boolean defensive, boolean fixFirst, Set<String> objections) {
    if (defensive) {
      return "defensive";
    }
    return fixFirst ? "fix_first" : objections.isEmpty() ? "clear" : "hints";
  }

  private void append(StringBuilder line, String name, Set<String> what) {
    if (!what.isEmpty()) {
      line.append(' ').append(phrase(name).replace("{list}", String.join(", ", what)));
    }
  }

  private String phrase(String name) {
    return phrases.getOrDefault(name, name.replace('_', ' '));
  }
}
