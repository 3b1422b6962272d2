package org.clientrecovery.jira.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientrecovery.wording.Flag;

/**
 * What shipped rules say, in the language of a reader. A rule of German speaks German, one of
 * English speaks English; whoever reads Jira in German reads both in German. The rewrite of a
 * sentence is no such text: it goes into the comment and stays in the comment's language.
 *
 * <p>The texts lie in {@code rule-texts/<language>.tsv}, each beside the text that it stands for.
 * Where that is not what a flag says (a rule that an admin edited, a review of an older release, a
 * rule that is new) the flag keeps its own words.
 */
final class RuleTexts {
  private static final Map<String, RuleTexts> ALL = Map.of("de", read("de"));
  private static final RuleTexts NONE = new RuleTexts(Map.of());

  private final Map<String, Row> rows;

  /** What one rule says, and the same in the other language. */
  private record Row(String message, String ourMessage, String suggestion, String ourSuggestion) {}

  private RuleTexts(Map<String, Row> rows) {
    this.rows = rows;
  }

  static RuleTexts in(Locale locale) {
    return ALL.getOrDefault(locale.getLanguage(), NONE);
  }

  /** The flag with reason and advice in this language, as far as they are known in it. */
  Flag of(Flag flag) {
    return Optional.ofNullable(rows.get(flag.rule()))
        .map(
            row ->
                flag.saying(
                    said(flag.message(), row.message, row.ourMessage),
                    said(flag.suggestion(), row.suggestion, row.ourSuggestion)))
        .orElse(flag);
  }

  /** The trained table adds the words that it saw, in brackets; they stay behind our text. */
  private static String said(String said, String theirs, String ours) {
    return said.equals(theirs) || said.startsWith(theirs + " (“")
        ? ours + said.substring(theirs.length())
        : said;
  }

  /** The keys of the rules whose texts are known in this language. */
  Set<String> rules() {
    return rows.keySet();
  }

  private static RuleTexts read(String language) {
    String name = "/rule-texts/" + language + ".tsv";
    try (InputStream in = RuleTexts.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new RuleTexts(
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .collect(Collectors.toMap(cells -> cells[0], RuleTexts::row)));
    } catch (IOException e) {
      throw new UncheckedIOException("the texts of rules in " + name + " can't be read", e);
    }
  }

  private static Row row(String[] cells) {
    return new Row(cells[1], cells[2], cells[3], cells[4]);
  }
}
