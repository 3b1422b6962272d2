package org.clientrecovery.minijira.module;

import java.util.List;
import java.util.Optional;

/**
 * A text of the descriptor.
 *
 * @param key of the i18n text, or empty if the text stands in the descriptor itself
 * @param text the text in the descriptor
 * @param arguments Velocity expressions of the placeholders
 */
public record Label(String key, String text, List<String> arguments) {
  static final Label NONE = new Label("", "", List.of());

  static Label of(Optional<Xml> element) {
    return element
        .map(
            label ->
                new Label(
                    label.attribute("key"),
                    label.children().isEmpty() ? label.text() : "",
                    List.copyOf(label.params().values())))
        .orElse(NONE);
  }

  /** Whether there is no text at all. */
  public boolean isEmpty() {
    return key.isEmpty() && text.isEmpty();
  }
}
