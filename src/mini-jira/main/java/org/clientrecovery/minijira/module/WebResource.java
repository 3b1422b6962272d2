package org.clientrecovery.minijira.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scripts, style sheets and files for the browser.
 *
 * @param contexts pages that load them, such as {@code jira.view.issue}
 * @param dependencies complete keys of other web-resources that come first
 * @param translated whether I18n.getText in its scripts is replaced by texts
 */
public record WebResource(
    String key,
    Set<String> contexts,
    List<String> dependencies,
    List<ResourceFile> files,
    boolean translated) {
  static WebResource of(Xml resource) {
    return new WebResource(
        resource.attribute("key"),
        Set.copyOf(resource.texts("context")),
        resource.texts("dependency"),
        ResourceFile.of(resource),
        resource.children("transformation").stream()
            .flatMap(transformation -> transformation.children("transformer").stream())
            .map(transformer -> transformer.attribute("key"))
            .collect(Collectors.toSet())
            .contains("jsI18n"));
  }

  /** Its file of that name. */
  public Optional<ResourceFile> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }
}
