package org.clientrecovery.minijira.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which page answers at which path. Filled before the server starts; then read only. */
public final class Site {
  private final Map<String, Page> exact = new HashMap<>();
  private final List<Map.Entry<String, Page>> below = new ArrayList<>();
  private final List<Function<String, Optional<Page>>> finders = new ArrayList<>();

  /**
   * Puts a page at a path such as {@code /login.jsp}, or below one such as {@code /browse/*}; the
   * longest fitting path wins, and an exact one before all.
   *
   * @throws IllegalStateException if the path is taken
   */
  public Site add(String path, Page page) {
    if (path.endsWith("/*")) {
      below.add(Map.entry(path.substring(0, path.length() - 1), page));
      below.sort((a, b) -> b.getKey().length() - a.getKey().length());
    } else if (exact.putIfAbsent(path, page) != null) {
      throw new IllegalStateException("two pages at " + path);
    }
    return this;
  }

  /** Adds a way to find pages by path that is asked after the exact paths. */
  public Site add(Function<String, Optional<Page>> finder) {
    finders.add(finder);
    return this;
  }

  Optional<Page> at(String path) {
    if (exact.containsKey(path)) {
      return Optional.of(exact.get(path));
    }
    return finders.stream()
        .map(finder -> finder.apply(path))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> below(path));
  }

  private Optional<Page> below(String path) {
    return below.stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
