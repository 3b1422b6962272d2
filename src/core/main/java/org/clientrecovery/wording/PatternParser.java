package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.PatternNode.Anchor;
import org.clientrecovery.wording.PatternNode.Capture;
import org.clientrecovery.wording.PatternNode.Gap;
import org.clientrecovery.wording.PatternNode.Maybe;
import org.clientrecovery.wording.PatternNode.NotNext;
import org.clientrecovery.wording.PatternNode.One;
import org.clientrecovery.wording.PatternNode.Sequence;

/** Reads one pattern of the pattern language; docs/rule-packs.md describes it. */
final class PatternParser {
  static final int LONGEST = 60;
  private static final int DEEPEST = 20;
  private static final int WIDEST_GAP = 12;
  private static final String SIGNS = "()[]|";
  private static final Map<String, String> SHAPES =
      Map.of(
          "number", "NUMBER",
          "reference", "REFERENCE",
          "url", "URL",
          "email", "EMAIL",
          "mention", "MENTION",
          "file", "FILE",
          "code", "CODE",
          "emoji", "EMOJI",
          "name", "NAME",
          "shouted", "SHOUTED");

  private final String pattern;
  private final WordClasses classes;
  private int at;
  private int depth;

  PatternParser(String pattern, WordClasses classes) {
    this.pattern = pattern;
    this.classes = classes;
  }

  /** Parses the whole pattern. */
  PatternNode parse() {
    PatternNode node = choice();
    if (at < pattern.length()) {
      throw error(at, RuleMistake.NEVER_OPENED, pattern.charAt(at));
    }
    if (node.longest() > LONGEST) {
      throw error(0, RuleMistake.PATTERN_TOO_LONG, LONGEST, node.longest());
    }
    return node;
  }

  private static PatternException error(int column, RuleMistake mistake, Object... arguments) {
    return new PatternException(column, mistake, arguments);
  }

  private PatternNode choice() {
    if (++depth > DEEPEST) {
      throw error(at, RuleMistake.PATTERN_TOO_DEEP, DEEPEST);
    }
    List<PatternNode> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    depth--;
    return branches.size() == 1 ? branches.get(0) : PatternNode.choice(branches);
  }

  private PatternNode sequence() {
    List<PatternNode> parts = new ArrayList<>();
    while (skipSpaces() && "|)]".indexOf(pattern.charAt(at)) < 0) {
      parts.add(element());
    }
    return parts.isEmpty() ? new Sequence(List.of()) : PatternNode.sequence(parts);
  }

  private boolean skipSpaces() {
    while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
      at++;
    }
    return at < pattern.length();
  }

  private PatternNode element() {
    char c = pattern.charAt(at);
    switch (c) {
      case '(':
        return bracket(')');
      case '[':
        return new Maybe(bracket(']'));
      case '!':
        at++;
        return notNext();
      case '^':
        at++;
        return Anchor.START;
      case '$':
        at++;
        return Anchor.END;
      case ',':
        at++;
        return Anchor.BREAK;
      case '?':
        at++;
        return Anchor.QUESTION;
      case '@':
        return wordClass();
      case '…':
        at++;
        return gap();
      default:
        return pattern.startsWith("...", at) ? dots() : word();
    }
  }

  private PatternNode dots() {
    at += 3;
    return gap();
  }

  private PatternNode bracket(char closing) {
    int open = at++;
    PatternNode inner = choice();
    if (at >= pattern.length() || pattern.charAt(at) != closing) {
      throw error(open, RuleMistake.NEVER_CLOSED, pattern.charAt(open), closing);
    }
    at++;
    return inner;
  }

  private PatternNode notNext() {
    int sign = at - 1;
    if (!skipSpaces() || "!^$,?".indexOf(pattern.charAt(at)) >= 0) {
      throw error(sign, RuleMistake.NOTHING_TO_EXCLUDE);
    }
    return new NotNext(element());
  }

  private PatternNode gap() {
    if (at >= pattern.length() || pattern.charAt(at) != '{') {
      return new Gap(0, 3);
    }
    int open = at;
    int close = pattern.indexOf('}', at);
    if (close < 0) {
      throw error(open, RuleMistake.NEVER_CLOSED, "{", "}");
    }
    at = close + 1;
    String[] bounds = pattern.substring(open + 1, close).split(",", -1);
    int least = bound(bounds[0], open);
    int most = bounds.length == 1 ? least : bound(bounds[1], open);
    if (bounds.length > 2 || least > most) {
      throw error(open, RuleMistake.GAP_FORM, "…{0,3}");
    }
    return new Gap(least, most);
  }

  private int bound(String digits, int column) {
    String plain = digits.strip();
    if (!plain.matches("[0-9]{1,2}") || Integer.parseInt(plain) > WIDEST_GAP) {
      throw error(column, RuleMistake.GAP_WIDTH, WIDEST_GAP, plain);
    }
    return Integer.parseInt(plain);
  }

  private PatternNode wordClass() {
    int sign = at++;
    while (at < pattern.length() && isNameSign(pattern.charAt(at))) {
      at++;
    }
    String name = pattern.substring(sign + 1, at);
    PatternNode node = classNode(name, sign);
    boolean genitive = pattern.startsWith("'s", at) || pattern.startsWith("’s", at);
    if (!genitive) {
      return node;
    }
    at += 2;
    return PatternNode.sequence(List.of(node, new One(WordTest.word("'s"))));
  }

  private PatternNode classNode(String name, int column) {
    if (name.equals("any")) {
      return new One(WordTest.shape("ANY"));
    }
    String shape = SHAPES.get(name);
    return shape != null ? new One(WordTest.shape(shape)) : classes.node(name, column);
  }

  private static boolean isNameSign(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }

  private PatternNode word() {
    int from = at;
    if (pattern.charAt(at) == '~') {
      throw error(at, RuleMistake.TILDE);
    }
    while (at < pattern.length() && !endsWord(pattern.charAt(at))) {
      if (pattern.charAt(at) == '=' && at + 1 < pattern.length() && pattern.charAt(at + 1) == '(') {
        String name = letters(from, at++);
        return new Capture(name, bracket(')'));
      }
      at += isEscape(at) ? 2 : 1;
    }
    return literal(letters(from, at), from);
  }

  /** Whether the sign there says that the next one is a letter. */
  private boolean isEscape(int place) {
    return pattern.charAt(place) == '\\' && place + 1 < pattern.length();
  }

  private String letters(int from, int to) {
    int escape = pattern.indexOf('\\', from);
    if (escape < 0 || escape >= to) {
      return pattern.substring(from, to);
    }
    StringBuilder letters = new StringBuilder();
    for (int place = from; place < to; place++) {
      place += isEscape(place) ? 1 : 0;
      letters.append(pattern.charAt(place));
    }
    return letters.toString();
  }

  private boolean endsWord(char c) {
    boolean closing = (c == ',' || c == '?' || c == '$') && endsHere(at + 1);
    return Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0 || c == '…' || closing;
  }

  private boolean endsHere(int next) {
    return next >= pattern.length()
        || Character.isWhitespace(pattern.charAt(next))
        || SIGNS.indexOf(pattern.charAt(next)) >= 0;
  }

  private PatternNode literal(String word, int column) {
    int star = word.indexOf('*');
    if (star >= 0) {
      return starred(word, star, column);
    }
    if (word.equals("'s") || word.equals("’s")) {
      return new One(WordTest.word("'s"));
    }
    PatternNode tokens = classes.literal(word);
    if (tokens.longest() == 0) {
      throw error(column, RuleMistake.NO_WORD, word);
    }
    return tokens;
  }

  /** The tokens of a literal, one after the other. */
  static PatternNode tokens(String word) {
    CommentText text = CommentText.of(word);
    List<PatternNode> tokens = new ArrayList<>();
    for (int i = 0; i < text.tokenCount(); i++) {
      tokens.add(new One(WordTest.word(text.word(i))));
    }
    return PatternNode.sequence(tokens);
  }

  private PatternNode starred(String word, int star, int column) {
    String letters = Lower.of(word.replace("*", ""));
    boolean single = star == word.lastIndexOf('*') && letters.length() > 1;
    boolean plain = letters.chars().allMatch(Character::isLetterOrDigit);
    if (single && plain && star == word.length() - 1) {
      return new One(WordTest.beginning(letters));
    }
    if (single && plain && star == 0 && letters.length() <= Vocabulary.LONGEST_ENDING) {
      return new One(WordTest.ending(letters));
    }
    throw error(column, RuleMistake.STAR, Vocabulary.LONGEST_ENDING);
  }
}
