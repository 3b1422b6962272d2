package org.clientrecovery.minijira.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientrecovery.wording.RuleFiles;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.WordingEngine;

/**
 * The words after a command.
 *
 * @param file "-" for standard input
 * @param rules folder with rule packs instead of the shipped ones, or null
 * @param changes file with a project's changes, or null
 */
record FileOptions(
    String command, String file, boolean json, boolean misses, String rules, String changes) {
  static final String USAGE =
      "usage: score FILE.jsonl [--rules DIR] [--changes FILE.yaml]\n"
          + "       evaluate FILE.jsonl [--json] [--misses] [--rules DIR] [--changes FILE.yaml]\n"
          + "       dates FILE.jsonl\n"
          + "       FILE may be - for standard input";

  static FileOptions of(List<String> arguments) {
    if (arguments.isEmpty() || !FileCommands.knows(arguments.get(0))) {
      throw new IllegalArgumentException("unknown command: " + String.join(" ", arguments));
    }
    String file = null;
    for (int i = 1; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (takesValue(word)) {
        i++;
      } else if (!isFlag(word) && file == null && (word.equals("-") || !word.startsWith("-"))) {
        file = word;
      } else if (!isFlag(word)) {
        throw new IllegalArgumentException("unknown option: " + word);
      }
    }
    if (file == null) {
      throw new IllegalArgumentException("no file given");
    }
    return new FileOptions(
        arguments.get(0),
        file,
        arguments.contains("--json"),
        arguments.contains("--misses"),
        value(arguments, "--rules"),
        value(arguments, "--changes"));
  }

  private static boolean takesValue(String word) {
    return word.equals("--rules") || word.equals("--changes");
  }

  private static boolean isFlag(String word) {
    return word.equals("--json") || word.equals("--misses");
  }

  private static String value(List<String> arguments, String option) {
    int at = arguments.indexOf(option);
    if (at < 0) {
      return null;
    }
    if (at + 1 >= arguments.size()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return arguments.get(at + 1);
  }

  /** The engine with the rules asked for; problems of rule files go to standard error. */
  WordingEngine engine() {
    RuleSet shipped = rules == null ? RuleSet.shipped() : RuleSet.of(RuleFiles.in(Path.of(rules)));
    RuleSet ruleSet = changes == null ? shipped : shipped.with(changesFile());
    ruleSet.problems().forEach(System.err::println);
    return new WordingEngine(ruleSet);
  }

  private RuleSource changesFile() {
    try {
      return new RuleSource(changes, Files.readString(Path.of(changes)));
    } catch (java.io.IOException broken) {
      throw new IllegalArgumentException("can't read " + changes + ": " + broken.getMessage());
    }
  }
}
