package org.clientrecovery.minijira.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names the values of a statement. Mutable, for one thread. */
final class SqlParameters {
  private final Map<String, Object> values = new HashMap<>();

  /** Takes a value and gives what stands for it in the statement. */
  String add(Object value) {
    return ":" + name(value);
  }

  /** Takes a list and gives what stands for it inside {@code in (…)}. */
  String list(Collection<String> texts) {
    return "<" + name(texts) + ">";
  }

  private String name(Object value) {
    String name = "q" + values.size();
    values.put(name, value);
    return name;
  }

  Map<String, Object> values() {
    return values;
  }
}
