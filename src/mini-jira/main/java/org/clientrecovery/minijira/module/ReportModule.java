package org.clientrecovery.minijira.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A project report.
 *
 * @param key within the plugin
 * @param files with the resource {@code view}
 */
public record ReportModule(
    String key,
    String className,
    Label label,
    Label description,
    List<ResourceFile> files,
    List<Property> properties) {
  /**
   * A value that the user enters before the report runs.
   *
   * @param type such as {@code filterprojectpicker}, {@code long}, {@code select}
   * @param name i18n key of its label
   * @param values of a select: i18n keys by value
   */
  public record Property(
      String key,
      String name,
      String description,
      String type,
      String defaultValue,
      Map<String, String> values,
      String valuesClass) {
    static Property of(Xml property) {
      return new Property(
          text(property, "key"),
          text(property, "name"),
          text(property, "description"),
          text(property, "type"),
          text(property, "default"),
          property.child("values").map(Property::values).orElse(Map.of()),
          property.child("values").map(values -> values.attribute("class")).orElse(""));
    }

    private static Map<String, String> values(Xml values) {
      return values.children("value").stream()
          .collect(
              Collectors.toMap(
                  value -> text(value, "key"),
                  value -> text(value, "value"),
                  (first, second) -> first,
                  LinkedHashMap::new));
    }

    private static String text(Xml parent, String tag) {
      return parent.child(tag).map(Xml::text).orElse("");
    }
  }

  static ReportModule of(Xml report) {
    return new ReportModule(
        report.attribute("key"),
        report.attribute("class"),
        Label.of(report.child("label")),
        Label.of(report.child("description")),
        ResourceFile.of(report),
        report.children("properties").stream()
            .flatMap(properties -> properties.children("property").stream())
            .map(Property::of)
            .toList());
  }
}
