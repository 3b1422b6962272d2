package org.clientrecovery.jiraapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows of {@code signatures.tsv}, found by type or by type, name and descriptor. */
final class Signatures {
  private final Map<String, Row> rows = new LinkedHashMap<>();

  private Signatures(Stream<String> lines) {
    lines.skip(1).map(Row::of).forEach(row -> rows.put(row.key(), row));
  }

  static Signatures of(Path tsv) throws IOException {
    try (Stream<String> lines = Files.lines(tsv)) {
      return new Signatures(lines);
    }
  }

  static Signatures ofLines(String... lines) {
    return new Signatures(Stream.concat(Stream.of("heading"), Arrays.stream(lines)));
  }

  Row find(String key) {
    return rows.get(key);
  }

  List<Row> all() {
    return List.copyOf(rows.values());
  }

  static String memberKey(String type, String name, String descriptor) {
    return type + "#" + name + descriptor;
  }

  /**
   * One line of the list.
   *
   * @param kind TYPE, F (field), ENUM (constant) or M (method or constructor)
   * @param type binary name of the type, nested types with a dollar
   * @param name of the member; for a type: class, interface, enum or annotation
   * @param others supertypes of a type, thrown types of a method, in the order of the source
   */
  record Row(
      String kind,
      String type,
      String name,
      String descriptor,
      Set<String> modifiers,
      List<String> others,
      String retention) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 10) {
        throw new IllegalArgumentException("10 cells expected: " + line);
      }
      return new Row(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          new TreeSet<>(words(cells[4])),
          words(cells[5]),
          cells[7]);
    }

    private static List<String> words(String cell) {
      return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    boolean isType() {
      return kind.equals("TYPE");
    }

    String key() {
      return isType() ? type : memberKey(type, name, descriptor);
    }
  }
}
