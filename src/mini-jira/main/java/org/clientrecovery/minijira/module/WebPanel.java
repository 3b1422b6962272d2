package org.clientrecovery.minijira.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A box with the plugin's HTML.
 *
 * @param location such as {@code atl.jira.view.issue.right.context}
 * @param files with the resource {@code view}
 */
public record WebPanel(
    String key,
    String location,
    int weight,
    Label label,
    List<ResourceFile> files,
    Map<String, String> params,
    Optional<ContextElement> context,
    ConditionElement condition) {
  static WebPanel of(Xml panel) {
    return new WebPanel(
        panel.attribute("key"),
        panel.attribute("location"),
        panel.weight(),
        Label.of(panel.child("label")),
        ResourceFile.of(panel),
        panel.params(),
        ContextElement.of(panel),
        ConditionElement.of(panel));
  }
}
