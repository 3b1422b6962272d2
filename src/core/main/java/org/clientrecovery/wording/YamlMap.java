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
  private final String[] written;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  private YamlMap(RuleSource file, MappingNode node, int firstLine, String[] written) {
    this.file = file;
    this.node = node;
    this.firstLine = firstLine;
    this.written = written;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw error(tuple.getKeyNode(), RuleMistake.NO_FIELD_NAME);
      }
      if (values.put(key.getValue(), tuple.getValueNode()) != null) {
        throw error(key, RuleMistake.DUPLICATE_FIELD, key.getValue());
      }
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
        throw RuleException.at(file, 1, 1, RuleMistake.NO_FIELDS);
      }
      return new YamlMap(file, map, firstLine, text.split("\n", -1));
    } catch (MarkedYamlEngineException wrong) {
      int line = wrong.getProblemMark().map(Mark::getLine).orElse(0) + firstLine + 1;
      int column = wrong.getProblemMark().map(Mark::getColumn).orElse(0) + 1;
      throw RuleException.at(file, line, column, RuleMistake.NOT_YAML, wrong.getProblem());
    } catch (YamlEngineException wrong) {
      throw RuleException.at(file, 1, 1, RuleMistake.NOT_YAML, wrong.getMessage());
    } catch (StackOverflowError deep) {
      throw RuleException.at(file, 1, 1, RuleMistake.NESTED_TOO_DEEPLY);
    }
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  RuleException error(RuleMistake mistake, Object... arguments) {
    return error(node, mistake, arguments);
  }

  /** A complaint at the value of that field. */
  RuleException errorAt(String key, RuleMistake mistake, Object... arguments) {
    return error(values.getOrDefault(key, node), mistake, arguments);
  }

  RuleException errorAtKey(String key, RuleMistake mistake, Object... arguments) {
    return error(keys.getOrDefault(key, node), mistake, arguments);
  }

  RuleException error(Written place, RuleMistake mistake, Object... arguments) {
    return RuleException.at(file, place.line(), place.column(), mistake, arguments);
  }

  private RuleException error(Node at, RuleMistake mistake, Object... arguments) {
    Mark mark = at.getStartMark().orElseThrow();
    return RuleException.at(file, line(mark), mark.getColumn() + 1, mistake, arguments);
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
      throw error(value, RuleMistake.NO_TEXT, key);
    }
    return scalar.getValue().strip();
  }

  String required(String key) {
    String value = text(key);
    if (value == null || value.isEmpty()) {
      throw error(RuleMistake.MISSING_FIELD, key);
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
      throw errorAt(key, RuleMistake.NO_NUMBER, key, value);
    }
    throw errorAt(key, RuleMistake.OUT_OF_RANGE, key, least, most);
  }

  /** The map of that field, or null. */
  YamlMap map(String key) {
    Node value = values.get(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof MappingNode map)) {
      throw error(value, RuleMistake.NO_MAP, key);
    }
    return new YamlMap(file, map, firstLine, written);
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
      throw error(value, RuleMistake.NO_LINE);
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
    int at = line - 1 - firstLine;
    String text = at < written.length ? written[at] : "";
    return text.length() - text.stripLeading().length();
  }

  /** Refuses fields that nobody reads. */
  void allowOnly(Set<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw errorAtKey(key, RuleMistake.UNKNOWN_FIELD, key, sorted(known));
      }
    }
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
