package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The word classes that a pack sees: its own members and those of the packs it builds on. */
final class WordClasses {

  /** One line of a class file. */
  record Member(RuleSource file, int line, String pattern) {}

  private final Map<String, List<Member>> members = new LinkedHashMap<>();
  private final Map<String, PatternNode> nodes = new HashMap<>();
  private final Map<PatternNode, String> names = new IdentityHashMap<>();
  private final Map<String, PatternNode> words;
  private final List<String> open = new ArrayList<>();
  private final Consumer<RuleProblem> problems;

  WordClasses(Consumer<RuleProblem> problems) {
    this(problems, new HashMap<>());
  }

  /**
   * @param words takes literals, for all packs that are read together
   */
  WordClasses(Consumer<RuleProblem> problems, Map<String, PatternNode> words) {
    this.problems = problems;
    this.words = words;
  }

  boolean holdsTheSameAs(WordClasses other) {
    return members.equals(other.members);
  }

  /** Takes over what was read of the same members without a mistake. */
  void takeOver(WordClasses read) {
    nodes.putAll(read.nodes);
    names.putAll(read.names);
    words.putAll(read.words);
  }

  void addAll(WordClasses other) {
    other.members.forEach((name, lines) -> lines(name).addAll(lines));
  }

  private List<Member> lines(String name) {
    return members.computeIfAbsent(name, key -> new ArrayList<>());
  }

  /** Takes in a file such as {@code classes/client.txt}. */
  void add(String name, RuleSource file) {
    List<Member> lines = lines(name);
    String[] written = file.text().split("\r?\n", -1);
    for (int i = 0; i < written.length; i++) {
      String line = withoutComment(written[i]).strip();
      if (!line.isEmpty()) {
        lines.add(new Member(file, i + 1, line));
      }
    }
  }

  private static String withoutComment(String line) {
    int sign = line.startsWith("#") ? 0 : line.indexOf(" #");
    return sign < 0 ? line : line.substring(0, sign);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** The class as a choice of its members; a member that can't be read is reported and left out. */
  PatternNode node(String name, int column) {
    PatternNode known = nodes.get(name);
    if (known != null) {
      return known;
    }
    if (!members.containsKey(name)) {
      throw new PatternException(column, RuleMistake.UNKNOWN_CLASS, name);
    }
    if (open.contains(name)) {
      throw new PatternException(
          column, RuleMistake.CLASS_IN_ITSELF, name, String.join(" > ", open));
    }
    open.add(name);
    PatternNode node = PatternNode.choice(branches(name));
    open.remove(name);
    nodes.put(name, node);
    names.put(node, name);
    return node;
  }

  /** Whether that very node is one of these classes. */
  boolean isClass(PatternNode node) {
    return names.containsKey(node);
  }

  /** A literal of a pattern, read once. */
  PatternNode literal(String letters) {
    PatternNode known = words.get(letters);
    return known != null ? known : words.computeIfAbsent(letters, PatternParser::tokens);
  }

  /** Reports the members of a pack's own class that are no single words, where only such count. */
  void reportPhrases(String name, String pack) {
    for (Member member : members.getOrDefault(name, List.of())) {
      try {
        PatternNode node = new PatternParser(member.pattern(), this).parse();
        if (member.file().pack().equals(pack) && !(node instanceof PatternNode.One)) {
          problems.accept(
              RuleProblem.at(
                  member.file(), member.line(), 1, RuleMistake.NO_SINGLE_WORD, name, node));
        }
      } catch (PatternException reportedBefore) {
        continue;
      }
    }
  }

  private List<PatternNode> branches(String name) {
    List<PatternNode> branches = new ArrayList<>();
    for (Member member : members.get(name)) {
      try {
        branches.add(new PatternParser(member.pattern(), this).parse());
      } catch (PatternException wrong) {
        problems.accept(wrong.at(member.file(), member.line(), 1));
      }
    }
    return branches;
  }
}
