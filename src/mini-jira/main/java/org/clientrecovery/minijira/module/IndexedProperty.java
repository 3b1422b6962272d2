package org.clientrecovery.minijira.module;

import java.util.List;

/**
 * What JQL finds of an issue property: {@code issue.property[<propertyKey>].<path>}.
 *
 * @param entityKey {@code IssueProperty}
 */
public record IndexedProperty(
    String key, String entityKey, String propertyKey, List<Extract> extracts) {
  /**
   * A value in the property's JSON.
   *
   * @param type {@code NUMBER}, {@code TEXT}, {@code STRING} or {@code DATE}
   */
  public record Extract(String path, String type) {}

  static List<IndexedProperty> of(Xml configuration) {
    return configuration.children("key").stream()
        .map(
            key ->
                new IndexedProperty(
                    configuration.attribute("key"),
                    configuration.attribute("entity-key"),
                    key.attribute("property-key"),
                    key.children("extract").stream()
                        .map(e -> new Extract(e.attribute("path"), e.attribute("type")))
                        .toList()))
        .toList();
  }
}
