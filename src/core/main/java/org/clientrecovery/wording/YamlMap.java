package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A map of a rule file whose every value knows its line and column. */
final class YamlMap {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(200_000)
          .setAllowDuplicateKeys(false)
          .setParseComments(false)
          .build();

  private final RuleSource file;
  private final int firstLine;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  private YamlMap(RuleSource file, MappingNode node, int firstLine) {
    this.file = file;
    this.node = node;
    this.firstLine = firstLine;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw error(tuple.getKeyNode(), "a field is a plain word");
      }
      values.put(key.getValue(), tuple.getValueNode());
      keys.put(key.getValue(), key);
    }
  }

  /**
   * Reads text that stands in that file.
   *
   * @param firstLine line of the file on which the text begins, from 0
   * @throws RuleException where it is no YAML map
   */
  static YamlMap read(RuleSource file, String text, int firstLine) {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty() || !(root.get() instanceof MappingNode map)) {
        throw RuleException.at(
            file, 1, 1, "the file should hold fields such as \"category: blame\"");
      }
      return new YamlMap(file, map, firstLine);
    } catch (MarkedYamlEngineException wrong) {
      int line = wrong.getProblemMark().map(Mark::getLine).orElse(0) + firstLine + 1;
      int column = wrong.getProblemMark().map(Mark::getColumn).orElse(0) + 1;
      throw RuleException.at(file, line, column, "not YAML: " + wrong.getProblem());
    } catch (YamlEngineException wrong) {
      throw RuleException.at(file, 1, 1, "not YAML: " + wrong.getMessage());
    } catch (StackOverflowError deep) {
      throw RuleException.at(file, 1, 1, "fields and lists are nested too deeply");
    }
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  RuleException error(String message) {
    return error(node, message);
  }

  /** A complaint at the value of that field. */
  RuleException errorAt(String key, String message) {
    return error(values.getOrDefault(key, node), message);
  }

  RuleException errorAtKey(String key, String message) {
    return error(keys.getOrDefault(key, node), message);
  }

  RuleException error(Written place, String message) {
    return RuleException.at(file, place.line(), place.column(), message);
  }

  private RuleException error(Node at, String message) {
    Mark mark = at.getStartMark().orElseThrow();
    return RuleException.at(file, line(mark), mark.getColumn() + 1, message);
  }

  private int line(Mark mark) {
    return mark.getLine() + 1 + firstLine;
  }

  /** The text of that field, or null. */
  String text(String key) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof ScalarNode scalar)) {
      throw error(value, "\"" + key + "\" is a text");
    }
    return scalar.getValue().strip();
  }

  String required(String key) {
    String value = text(key);
    if (value == null || value.isEmpty()) {
      throw error("\"" + key + "\" is missing");
    }
    return value;
  }

  /** The number of that field. */
  double number(String key, double least, double most) {
    String value = required(key);
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw errorAt(key, "\"" + key + "\" is a number, not \"" + value + "\"");
    }
    throw errorAt(key, "\"" + key + "\" is a number from " + least + " to " + most);
  }

  /** The map of that field, or null. */
  YamlMap map(String key) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof MappingNode map)) {
      throw error(value, "\"" + key + "\" holds fields of its own");
    }
    return new YamlMap(file, map, firstLine);
  }

  /** The lines of a block, or the entries of a list; empty lines and comments left out. */
  List<Written> lines(String key) {
    List<Written> lines = new ArrayList<>();
    Node value = values.get(key);
    if (value instanceof SequenceNode list) {
      list.getValue().forEach(entry -> addLines(entry, lines));
    } else if (value != null) {
      addLines(value, lines);
    }
    return lines;
  }

  private void addLines(Node value, List<Written> lines) {
    if (!(value instanceof ScalarNode scalar)) {
      throw error(value, "here stands one text per line");
    }
    Mark mark = scalar.getStartMark().orElseThrow();
    if (scalar.getScalarStyle() != ScalarStyle.LITERAL) {
      addLine(scalar.getValue(), line(mark), mark.getColumn() + 1, lines);
      return;
    }
    String[] texts = scalar.getValue().split("\n", -1);
    for (int i = 0; i < texts.length; i++) {
      int line = line(mark) + 1 + i;
      addLine(texts[i], line, indentation(line) + 1, lines);
    }
  }

  private void addLine(String text, int line, int column, List<Written> lines) {
    String plain = text.strip();
    if (!plain.isEmpty() && !plain.startsWith("# ")) {
      lines.add(new Written(plain, line, column));
    }
  }

  private int indentation(int line) {
    String[] written = file.text().split("\n", -1);
    String text = line <= written.length ? written[line - 1] : "";
    return text.length() - text.stripLeading().length();
  }

  /** Refuses fields that nobody reads. */
  void allowOnly(Set<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw errorAtKey(key, "unknown field \"" + key + "\"; known are " + sorted(known));
      }
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
