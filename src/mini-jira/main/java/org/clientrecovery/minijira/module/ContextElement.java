package org.clientrecovery.minijira.module;

import java.util.Map;
import java.util.Optional;

/** A {@code <context-provider>}: what gives a template its values. */
public record ContextElement(String className, Map<String, String> params) {
  static Optional<ContextElement> of(Xml module) {
    return module
        .child("context-provider")
        .map(provider -> new ContextElement(provider.attribute("class"), provider.params()));
  }
}
