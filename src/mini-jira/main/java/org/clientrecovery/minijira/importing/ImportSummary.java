package org.clientrecovery.minijira.importing;

import java.util.List;
import java.util.Map;

/**
 * What an import took in, and what was odd.
 *
 * @param unclearAudience how many comments say nothing about their audience and count as public
 * @param oddities what was not taken in as it stands, with the keys of the issues concerned
 */
public record ImportSummary(
    int issues,
    int comments,
    int changes,
    int links,
    int people,
    int agents,
    int unclearAudience,
    Map<String, List<String>> oddities) {
  private static final int KEYS_SHOWN = 10;

  /** The summary for people, a line each. */
  public List<String> lines() {
    List<String> lines = new java.util.ArrayList<>();
    lines.add(
        "Imported %d issues, %d comments, %d changes, %d links, %d people (%d count as agents)."
            .formatted(issues, comments, changes, links, people, agents));
    if (unclearAudience > 0) {
      lines.add(
          unclearAudience
              + " comments do not say whether they are internal; they count as public.");
    }
    oddities.forEach((what, keys) -> lines.add(what + ": " + shown(keys)));
    return lines;
  }

  private static String shown(List<String> keys) {
    String first = String.join(", ", keys.subList(0, Math.min(KEYS_SHOWN, keys.size())));
    int more = keys.size() - KEYS_SHOWN;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
