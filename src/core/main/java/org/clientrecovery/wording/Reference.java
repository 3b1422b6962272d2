package org.clientrecovery.wording;

/**
 * What a condition names instead of a pattern.
 *
 * @param kind "rule", "category" or "component"
 * @param name id of it
 */
record Reference(String kind, String name, Written place) {

  /** The reference that a line holds, or null where it is a pattern. */
  static Reference of(Written line) {
    for (String kind : new String[] {"rule", "category", "component"}) {
      if (line.text().startsWith(kind + ":")) {
        return new Reference(kind, line.text().substring(kind.length() + 1).strip(), line);
      }
    }
    return null;
  }

  /** Whether it means that rule. */
  boolean means(Rule rule) {
    return switch (kind) {
      case "rule" -> rule.id().equals(name) || rule.key().equals(name);
      case "category" -> rule.category() != null && rule.category().id().equals(name);
      default -> rule.component() != null && rule.component().id().equals(name);
    };
  }
}
