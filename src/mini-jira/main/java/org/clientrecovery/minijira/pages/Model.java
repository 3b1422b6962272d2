package org.clientrecovery.minijira.pages;

import java.time.Instant;
import java.util.LinkedHashMap;

/** Values for a template by name. A null value is left out, so that {@code #if} does not see it. */
final class Model extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1;

  Model with(String name, Object value) {
    if (value != null) {
      put(name, value);
    }
    return this;
  }

  /** The time as the visitor reads it, and as {@code <name>Iso} for machines. */
  Model withTime(String name, Instant time, Visitor visitor) {
    return time == null
        ? this
        : with(name, visitor.time(time)).with(name + "Iso", visitor.isoTime(time));
  }
}
