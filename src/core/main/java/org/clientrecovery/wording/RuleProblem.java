package org.clientrecovery.wording;

/**
 * A mistake in a rule pack, for its author: the rule is off, all others work.
 *
 * @param path file, from the rules folder
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and how to put it right
 * @param excerpt the line with the place marked below it
 */
public record RuleProblem(String path, int line, int column, String message, String excerpt) {

  static RuleProblem at(RuleSource file, int line, int column, String message) {
    String[] lines = file.text().split("\r?\n", -1);
    String text = line >= 1 && line <= lines.length ? lines[line - 1] : "";
    String cut = text.length() > 200 ? text.substring(0, 200) : text;
    String excerpt =
        String.format("%5d | %s%n        %s^", line, cut, " ".repeat(Math.min(200, column - 1)));
    return new RuleProblem(file.path(), line, column, message, excerpt);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column + ": " + message + System.lineSeparator() + excerpt;
  }
}
