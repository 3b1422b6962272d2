package org.clientrecovery.minijira.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of the data file. */
record Entry(Map<?, ?> values) {

  String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException(name + " is missing in " + values));
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  String textOr(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  boolean is(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  List<Entry> entries(String name) {
    return list(name).stream().map(value -> new Entry((Map<?, ?>) value)).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().map(Object::toString).toList();
  }

  private List<?> list(String name) {
    return values.get(name) == null ? List.of() : (List<?>) values.get(name);
  }
}
