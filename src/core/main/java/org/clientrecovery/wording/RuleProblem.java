package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.List;

/**
 * A mistake in a rule pack, for its author: the rule is off, all others work.
 *
 * @param path file, from the rules folder
 * @param line from 1
 * @param column from 1
 * @param mistake what is wrong
 * @param arguments what fills the places of its text
 * @param excerpt the line with the place marked below it
 */
public record RuleProblem(
    String path,
    int line,
    int column,
    RuleMistake mistake,
    List<String> arguments,
    String excerpt) {

  static RuleProblem at(
      RuleSource file, int line, int column, RuleMistake mistake, Object... arguments) {
    String[] lines = file.text().split("\r?\n", -1);
    String text = line >= 1 && line <= lines.length ? lines[line - 1] : "";
    String cut = text.length() > 200 ? text.substring(0, 200) : text;
    String excerpt =
        String.format("%5d | %s%n        %s^", line, cut, " ".repeat(Math.min(200, column - 1)));
    List<String> filling = Arrays.stream(arguments).map(String::valueOf).toList();
    return new RuleProblem(file.path(), line, column, mistake, filling, excerpt);
  }

  /** What is wrong and how to put it right, in English. */
  public String message() {
    return mistake.filled(arguments);
  }

  /** The same with place and excerpt, where {@code message} is the text in any language. */
  public String told(String message) {
    return path + ":" + line + ":" + column + ": " + message + System.lineSeparator() + excerpt;
  }

  @Override
  public String toString() {
    return told(message());
  }
}
