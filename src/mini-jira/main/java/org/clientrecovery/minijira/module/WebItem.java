package org.clientrecovery.minijira.module;

import java.util.Map;
import java.util.Optional;

/**
 * A link in a menu or toolbar.
 *
 * @param section the menu, such as {@code operations-operations}
 * @param url a Velocity text; one that begins with a slash is below the context path
 * @param linkId the HTML id, or empty
 */
public record WebItem(
    String key,
    String section,
    int weight,
    Label label,
    Label tooltip,
    Label description,
    String url,
    String linkId,
    String styleClass,
    Map<String, String> params,
    Optional<ContextElement> context,
    ConditionElement condition) {
  static WebItem of(Xml item) {
    Optional<Xml> link = item.child("link");
    return new WebItem(
        item.attribute("key"),
        item.attribute("section"),
        item.weight(),
        Label.of(item.child("label")),
        Label.of(item.child("tooltip")),
        Label.of(item.child("description")),
        link.map(Xml::text).orElse(""),
        link.map(element -> element.attribute("linkId")).orElse(""),
        item.child("styleClass").map(Xml::text).orElse(""),
        item.params(),
        ContextElement.of(item),
        ConditionElement.of(item));
  }
}
