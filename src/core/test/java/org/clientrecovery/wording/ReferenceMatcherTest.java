package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clientrecovery.text.CommentText;
import org.junit.Test;

/**
 * The engine's matches are those of the plain matcher: all shipped patterns over one in {@value
 * #STEP} labelled comments, {@code -Dreference.step=1} over all.
 */
public class ReferenceMatcherTest {
  private static final int STEP = 60;
  private static final int MOST_IN_A_SENTENCE = 3;
  private static final List<String> FILES =
      List.of(
          "comments-desks.jsonl",
          "comments-threads.jsonl",
          "sentences.tsv",
          "desks.tsv",
          "threads.tsv");
  private static final RuleSet RULES = RuleSet.shipped();
  private static final LanguageRules LANGUAGE = RULES.languages().get(0);

  private final Map<String, PatternNode> parsed = new HashMap<>();

  private static List<LabelledSentences.Comment> comments() throws IOException {
    List<LabelledSentences.Comment> some = new ArrayList<>();
    int number = 0;
    for (String file : FILES) {
      for (LabelledSentences.Comment comment :
          LabelledSentences.read(Path.of("test/resources/training", file))) {
        if (number++ % Integer.getInteger("reference.step", STEP) == 0) {
          some.add(comment);
        }
      }
    }
    return some;
  }

  private static WordClasses classes() {
    WordClasses classes = new WordClasses(problem -> {});
    RuleFiles.shipped().stream()
        .filter(file -> file.folder().equals("classes") && file.pack().endsWith("-en"))
        .forEach(file -> classes.add(file.name(), file));
    return classes;
  }

  private PatternNode node(Program program, WordClasses classes) {
    return parsed.computeIfAbsent(
        program.pattern(), pattern -> new PatternParser(pattern, classes).parse());
  }

  /** By owner, the places that the engine finds in the sentences of a comment. */
  private static Map<Integer, List<String>> found(CommentText text, Workspace space) {
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

  private Map<Integer, List<String>> expected(CommentText text, WordClasses classes) {
    PatternIndex index = LANGUAGE.index().patterns();
    Map<Integer, List<String>> expected = new TreeMap<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      ReferenceMatcher reference = new ReferenceMatcher(text, sentence);
      int layer = 1 << text.layer(sentence).ordinal();
      for (int program = 0; program < index.programs.length; program++) {
        List<String> places =
            reference.matches(node(index.programs[program], classes), MOST_IN_A_SENTENCE);
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

  @Test
  public void shouldFindWhatThePlainMatcherFinds() throws IOException {
    WordClasses classes = classes();
    Workspace space = new Workspace(LANGUAGE);
    int places = 0;
    for (LabelledSentences.Comment comment : comments()) {
      CommentText text = CommentText.of(comment.text());
      Map<Integer, List<String>> expected = expected(text, classes);
      expected.values().removeIf(found -> found.size() > Scan.MOST_PER_OWNER);
      Map<Integer, List<String>> found = found(text, space);
      found.values().removeIf(all -> all.size() >= Scan.MOST_PER_OWNER);
      assertThat(found).as(comment.id() + ": " + comment.text()).isEqualTo(expected);
      places += found.size();
    }
    assertThat(places).isGreaterThan(150);
  }
}
