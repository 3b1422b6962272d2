package org.clientrecovery.minijira.module;

/**
 * A group of links.
 *
 * @param location the menu it stands in, such as {@code admin_plugins_menu}
 */
public record WebSection(
    String key, String location, int weight, Label label, ConditionElement condition) {
  static WebSection of(Xml section) {
    return new WebSection(
        section.attribute("key"),
        section.attribute("location"),
        section.weight(),
        Label.of(section.child("label")),
        ConditionElement.of(section));
  }
}
