package org.clientrecovery.minijira.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user asked {@code try} for.
 *
 * @param importFrom an export of a Jira's REST search, or a folder of its pages
 * @param data folder of the database; none means in memory
 * @param db JDBC address of a PostgreSQL
 * @param flavour which Jira
 * @param port of the first node; 0 means a free one
 * @param nodes 1 or 2
 */
public record TryOptions(
    Optional<Path> importFrom,
    Optional<Path> data,
    Optional<String> db,
    Flavour flavour,
    int port,
    int nodes) {
  static final String USAGE =
      "recovery try [--import FILE|DIR] [--data DIR] [--db JDBC-URL] [--jira 9|10|11]"
          + " [--port 2990] [--nodes 1|2]";

  private static final Set<String> NAMES =
      Set.of("--import", "--data", "--db", "--jira", "--port", "--nodes");

  /**
   * Reads the arguments after {@code try}.
   *
   * @throws UsageException if one is unknown, wrong, missing its value or given twice
   */
  public static TryOptions parse(List<String> arguments) {
    Map<String, String> given = pairs(arguments);
    TryOptions options =
        new TryOptions(
            Optional.ofNullable(given.get("--import")).map(Path::of),
            Optional.ofNullable(given.get("--data")).map(Path::of),
            Optional.ofNullable(given.get("--db")),
            flavour(given.getOrDefault("--jira", "10")),
            number("--port", given.getOrDefault("--port", "2990"), 0, 65535),
            number("--nodes", given.getOrDefault("--nodes", "1"), 1, 2));
    options.check();
    return options;
  }

  private static Map<String, String> pairs(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!NAMES.contains(name)) {
        throw new UsageException("Unknown option " + name + ". Usage: " + USAGE);
      }
      if (i + 1 == arguments.size()) {
        throw new UsageException(name + " needs a value. Usage: " + USAGE);
      }
      if (given.put(name, arguments.get(i + 1)) != null) {
        throw new UsageException(name + " is given twice.");
      }
    }
    return given;
  }

  private static Flavour flavour(String text) {
    return Flavour.of(text)
        .orElseThrow(() -> new UsageException("--jira takes 9, 10 or 11, not " + text + "."));
  }

  private static int number(String name, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of range
    }
    throw new UsageException(
        name + " takes a number from " + least + " to " + most + ", not " + text + ".");
  }

  private void check() {
    if (data.isPresent() && db.isPresent()) {
      throw new UsageException("Give --data or --db, not both: there is one database.");
    }
    if (nodes == 2 && db.isEmpty()) {
      throw new UsageException(
          "--nodes 2 needs --db with a PostgreSQL address, the database that both nodes share.");
    }
    if (nodes == 2 && port == 0) {
      throw new UsageException("--nodes 2 needs a --port; the second node takes the next one.");
    }
    importFrom
        .filter(path -> !Files.isReadable(path))
        .ifPresent(
            path -> {
              throw new UsageException("There is no readable " + path + " to import.");
            });
  }
}
