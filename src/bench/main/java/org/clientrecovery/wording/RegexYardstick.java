package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.clientrecovery.text.Sentence;
import org.clientrecovery.wording.PatternNode.Capture;
import org.clientrecovery.wording.PatternNode.Choice;
import org.clientrecovery.wording.PatternNode.Gap;
import org.clientrecovery.wording.PatternNode.Maybe;
import org.clientrecovery.wording.PatternNode.NotNext;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/**
 * The shipped patterns as expressions of {@code java.util.regex}, over sentences whose words stand
 * in normal form with one space after each. Conditions, scores and spans are left out: that much
 * less it does.
 */
public final class RegexYardstick {
  private final List<Pattern> each = new ArrayList<>();
  private final Pattern all;

  private RegexYardstick(List<String> expressions) {
    expressions.forEach(expression -> each.add(Pattern.compile(expression)));
    all = Pattern.compile(String.join("|", expressions));
  }

  /** All phrase patterns of the release. */
  public static RegexYardstick ofShippedRules() {
    List<RuleSource> files = RuleFiles.shipped();
    List<String> expressions = new ArrayList<>();
    WordClasses classes = new WordClasses(problem -> {});
    files.stream()
        .filter(file -> file.folder().equals("classes") && file.pack().endsWith("-en"))
        .forEach(file -> classes.add(file.name(), file));
    for (Rule rule :
        RuleSet.of(files).languages().get(0).rules().stream().map(r -> r.rule()).toList()) {
      if (rule.body() instanceof RuleBody.Phrases phrases) {
        phrases.patterns().forEach(line -> expressions.add(expression(line.text(), classes)));
      }
    }
    return new RegexYardstick(expressions);
  }

  private static String expression(String pattern, WordClasses classes) {
    return "(?<![^ ])(?:" + regex(new PatternParser(pattern, classes).parse()) + ")";
  }

  private static String regex(PatternNode node) {
    if (node instanceof One one) {
      return "(?:"
          + one.test().notes().stream().map(RegexYardstick::word).collect(Collectors.joining("|"))
          + ") ";
    }
    if (node instanceof Sequence sequence) {
      return sequence.parts().stream().map(RegexYardstick::regex).collect(Collectors.joining());
    }
    if (node instanceof Choice choice) {
      return choice.branches().stream()
          .map(RegexYardstick::regex)
          .collect(Collectors.joining("|", "(?:", ")"));
    }
    if (node instanceof Maybe maybe) {
      return "(?:" + regex(maybe.inner()) + ")?";
    }
    if (node instanceof Gap gap) {
      return "(?:[^ ]+ ){" + gap.least() + "," + gap.most() + "}";
    }
    if (node instanceof NotNext not) {
      return "(?!" + regex(not.inner()) + ")";
    }
    if (node instanceof Capture capture) {
      return regex(capture.inner());
    }
    return node == PatternNode.Anchor.START ? "^" : node == PatternNode.Anchor.END ? "$" : "";
  }

  private static String word(String note) {
    String letters = Pattern.quote(note.substring(1));
    return switch (note.charAt(0)) {
      case '=' -> letters;
      case '<' -> letters + "[^ ]*";
      case '>' -> "[^ ]*" + letters;
      default -> "[^ ]+";
    };
  }

  private static List<String> sentences(String comment) {
    CommentText text = CommentText.of(comment);
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.layer() == Layer.OWN) {
        StringBuilder words = new StringBuilder();
        for (int token = sentence.first(); token < sentence.end(); token++) {
          words.append(text.word(token)).append(' ');
        }
        sentences.add(words.toString());
      }
    }
    return sentences;
  }

  /** How many patterns are found, tried one by one. */
  public int oneByOne(String comment) {
    int found = 0;
    for (String sentence : sentences(comment)) {
      for (Pattern pattern : each) {
        found += pattern.matcher(sentence).find() ? 1 : 0;
      }
    }
    return found;
  }

  /** How many places the one large expression finds. */
  public int allAtOnce(String comment) {
    int found = 0;
    for (String sentence : sentences(comment)) {
      Matcher matcher = all.matcher(sentence);
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }
}
