package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientrecovery.text.CommentText;

/** Holds the engine's matches of all patterns of a language against those of the plain matcher. */
final class MatchComparison {
  private static final int MOST_IN_A_SENTENCE = 3;

  private final LanguageRules language;
  private final WordClasses classes;
  private final Workspace space;
  private final Map<String, PatternNode> parsed = new HashMap<>();

  MatchComparison(LanguageRules language, WordClasses classes) {
    this.language = language;
    this.classes = classes;
    space = new Workspace(language);
  }

  /** Fails where they differ; gives how many rules and cues match somewhere. */
  int compare(String comment) {
    CommentText text = CommentText.of(comment);
    Map<Integer, List<String>> expected = expected(text);
    expected.values().removeIf(found -> found.size() > Scan.MOST_PER_OWNER);
    Map<Integer, List<String>> found = found(text);
    found.values().removeIf(all -> all.size() >= Scan.MOST_PER_OWNER);
    expected.values().removeIf(all -> all.size() >= Scan.MOST_PER_OWNER);
    assertThat(found).as(comment).isEqualTo(expected);
    return found.size();
  }

  private PatternNode node(Program program) {
    return parsed.computeIfAbsent(
        program.pattern(), pattern -> new PatternParser(pattern, classes).parse());
  }

  /** By owner, the places that the engine finds in the sentences of a comment. */
  private Map<Integer, List<String>> found(CommentText text) {
    space.matching.read(text);
    space.scan.run(text, space.hits);
    Map<Integer, List<String>> found = new TreeMap<>();
    for (int i = 0; i < space.hits.count; i++) {
      found
          .computeIfAbsent(space.hits.owner[i], owner -> new ArrayList<>())
          .add(space.hits.from[i] + "-" + space.hits.to[i]);
    }
    space.clear();
    found.values().forEach(places -> places.sort(null));
    return found;
  }

  private Map<Integer, List<String>> expected(CommentText text) {
    PatternIndex index = language.index().patterns();
    Map<Integer, List<String>> expected = new TreeMap<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      ReferenceMatcher reference = new ReferenceMatcher(text, sentence);
      int layer = 1 << text.layer(sentence).ordinal();
      for (int program = 0; program < index.programs.length; program++) {
        List<String> places = reference.matches(node(index.programs[program]), MOST_IN_A_SENTENCE);
        for (int owner : index.owners[program]) {
          if (!places.isEmpty() && (index.ownerLayers[owner] & layer) != 0) {
            expected.computeIfAbsent(owner, key -> new ArrayList<>()).addAll(places);
          }
        }
      }
    }
    expected.values().forEach(places -> places.sort(null));
    return expected;
  }
}
