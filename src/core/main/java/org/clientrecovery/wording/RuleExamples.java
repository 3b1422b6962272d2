package org.clientrecovery.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that prove a rule: it must find each hit and none of the misses.
 *
 * @param hits three or more
 * @param misses two or more
 */
public record RuleExamples(List<String> hits, List<String> misses) {
  static final String FIELD = "examples:";

  private static final RuleExamples NONE = new RuleExamples(List.of(), List.of());

  public RuleExamples {
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }

  /** The examples at the end of that file; none where it has none. */
  static RuleExamples of(RuleSource file) {
    return read(file)
        .map(examples -> new RuleExamples(lines(examples, "hits"), lines(examples, "misses")))
        .orElse(NONE);
  }

  private static List<String> lines(YamlMap examples, String field) {
    return examples.lines(field).stream().map(RuleExamples::plain).toList();
  }

  /** The {@code hits} or the {@code misses} of that file with their places. */
  static List<Written> placed(RuleSource file, String field) {
    return read(file).map(examples -> examples.lines(field)).orElse(List.of());
  }

  private static Optional<YamlMap> read(RuleSource file) {
    String text = file.text();
    int at = start(text);
    if (at < 0) {
      return Optional.empty();
    }
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    YamlMap examples = YamlMap.read(file, text.substring(at), line).map("examples");
    examples.allowOnly(Set.of("hits", "misses"));
    return Optional.of(examples);
  }

  /** The comment that an example stands for. */
  static String plain(Written example) {
    return example.text().replace("\\n", "\n");
  }

  /** Where the last field begins, or -1. */
  static int start(String text) {
    if (text.startsWith(FIELD)) {
      return 0;
    }
    int at = text.indexOf("\n" + FIELD);
    return at < 0 ? -1 : at + 1;
  }
}
