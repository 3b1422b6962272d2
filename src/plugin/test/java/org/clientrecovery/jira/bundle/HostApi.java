package org.clientrecovery.jira.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is known of the host's types and members: the rows of src/jira-api/signatures.tsv. */
final class HostApi {
  private final Map<String, Row> types = new LinkedHashMap<>();
  private final Map<String, Row> members = new LinkedHashMap<>();

  private final Set<String> builtIn;

  private HostApi(Set<String> builtIn) {
    this.builtIn = builtIn;
  }

  static HostApi read() {
    HostApi api = new HostApi(Set.copyOf(lines("built-in.txt")));
    lines("signatures.tsv").stream().skip(1).map(Row::of).forEach(api::add);
    return api;
  }

  private static List<String> lines(String name) {
    Path file = Path.of("..", "jira-api", name);
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void add(Row row) {
    if (row.kind().equals("TYPE")) {
      types.put(row.type(), row);
    } else {
      members.put(row.type() + "#" + row.member(), row);
    }
  }

  static boolean isOfHost(String type) {
    return type.matches(
        "(com\\.atlassian|com\\.opensymphony|net\\.java\\.ao|webwork|org\\.ofbiz)\\..*");
  }

  /** Whether it is a condition, validator or function that Jira itself brings, known by name. */
  boolean isBuiltIn(String type) {
    return builtIn.contains(type);
  }

  boolean isInterface(String type) {
    return type(type).stream().anyMatch(row -> row.member().matches("interface|annotation"));
  }

  Optional<Row> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /**
   * The member where it is declared: in the type or, as the JVM looks it up, in one above it.
   *
   * @param above supertypes of a type that is not in the list
   */
  Optional<Row> member(String type, String member, Function<String, List<String>> above) {
    Row row = members.get(type + "#" + member);
    if (row != null) {
      return Optional.of(row);
    }
    List<String> next = type(type).map(Row::others).orElseGet(() -> above.apply(type));
    return next.stream().flatMap(t -> member(t, member, above).stream()).findFirst();
  }

  /** One line of the list. */
  record Row(
      String kind,
      String type,
      String member,
      List<String> others,
      boolean deprecated,
      String risk,
      String seen,
      String source) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[1],
          cells[2] + cells[3],
          cells[5].isEmpty() ? List.of() : List.of(cells[5].split(" ")),
          cells[6].equals("D"),
          cells[7].equals("RUNTIME") ? "" : cells[7],
          cells[8],
          cells[9]);
    }

    /** Whether class files show it, and those or a build of Jira 9 or newer: {@code v9.4-…}. */
    boolean proven() {
      boolean read = source.matches("(Jira|platform) [\\d.]+");
      return read
          && Arrays.stream(seen.split(",")).anyMatch(tag -> tag.matches("[vb](9|1\\d)\\..*"));
    }

    /** What is known of it, in words. */
    String evidence() {
      return source + (seen.isEmpty() ? "" : "; seen in " + seen.replace(",", ", "));
    }

    String name() {
      return kind.equals("TYPE") ? type : type + "#" + member;
    }
  }
}
