package org.clientrecovery.minijira.module;

import java.util.List;
import java.util.Optional;

/** A box for dashboards. */
public record DashboardItem(
    String key,
    Label title,
    Label description,
    List<ResourceFile> files,
    Optional<ContextElement> context,
    String amdModule,
    boolean configurable,
    ConditionElement condition) {
  static DashboardItem of(Xml item) {
    return new DashboardItem(
        item.attribute("key"),
        Label.of(item.child("definition").flatMap(definition -> definition.child("title"))),
        Label.of(item.child("description")),
        ResourceFile.of(item),
        ContextElement.of(item),
        item.child("amd-module").map(Xml::text).orElse(""),
        item.attribute("configurable").equals("true"),
        ConditionElement.of(item));
  }
}
