package org.clientrecovery.bench.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.wording.RuleFiles;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.WordingEngine;

/** The engines that are measured. */
public final class Engines {
  static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));

  private Engines() {}

  /** All shipped rules, trained table included. */
  static WordingEngine shipped() {
    return WordingEngine.withShippedRules();
  }

  /** The shipped rules without the trained table. */
  static WordingEngine writtenRules() {
    return new WordingEngine(RuleSet.of(written()));
  }

  private static List<RuleSource> written() {
    List<RuleSource> files = new ArrayList<>(RuleFiles.shipped());
    files.removeIf(file -> file.text().contains("\nkind: model"));
    return files;
  }

  /**
   * The written rules and nine copies of each, whose content words are exchanged for other content
   * words of the rules: as many matches of real words again, not patterns that nothing can meet.
   */
  static WordingEngine tenTimesTheRules() {
    return withNineCopies(written());
  }

  /** The same beside the trained tables and the network. */
  static WordingEngine shippedAndTenTimesTheRules() {
    return withNineCopies(RuleFiles.shipped());
  }

  private static WordingEngine withNineCopies(List<RuleSource> rules) {
    List<RuleSource> files = new ArrayList<>(rules);
    for (int copy = 1; copy < 10; copy++) {
      Map<String, String> exchange = exchange(files, copy);
      for (RuleSource file : written()) {
        if (isPhraseRule(file)) {
          files.add(copy(file, copy, exchange));
        }
      }
    }
    return new WordingEngine(RuleSet.of(files));
  }

  private static boolean isPhraseRule(RuleSource file) {
    return file.path().endsWith(".yaml")
        && file.text().contains("\npatterns: |")
        && !file.text().contains("\nkind:")
        && !file.path().startsWith("common");
  }

  private static String patterns(RuleSource file) {
    int start = file.text().indexOf("\npatterns: |") + 12;
    int end = start;
    while (file.text().startsWith("\n  ", end)) {
      int next = file.text().indexOf('\n', end + 1);
      end = next < 0 ? file.text().length() : next;
    }
    return file.text().substring(start, end);
  }

  private static Map<String, String> exchange(List<RuleSource> files, int copy) {
    TreeSet<String> words = new TreeSet<>();
    for (RuleSource file : files) {
      if (isPhraseRule(file)) {
        for (String word : patterns(file).split("[^a-zäöüß*@-]+")) {
          if (word.matches("[a-zäöüß]{5,}")) {
            words.add(word);
          }
        }
      }
    }
    List<String> from = new ArrayList<>(words);
    List<String> to = new ArrayList<>(words);
    java.util.Collections.shuffle(to, new Random(copy));
    Map<String, String> exchange = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      exchange.put(from.get(i), to.get(i));
    }
    return exchange;
  }

  private static RuleSource copy(RuleSource file, int copy, Map<String, String> exchange) {
    String old = patterns(file);
    StringBuilder changed = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= old.length(); i++) {
      char c = i < old.length() ? old.charAt(i) : ' ';
      if (Character.isLetter(c) || c == '@' || c == '*' || c == '-') {
        word.append(c);
      } else {
        changed.append(exchange.getOrDefault(word.toString(), word.toString()));
        word.setLength(0);
        if (i < old.length()) {
          changed.append(c);
        }
      }
    }
    String name = file.path().substring(file.path().lastIndexOf('/') + 1, file.path().length() - 5);
    return new RuleSource(
        file.path().replace(name + ".yaml", name + "-" + copy + ".yaml"),
        file.text().replace(old, changed).replaceFirst("id: " + name, "id: " + name + "-" + copy));
  }
}
