package org.clientrecovery.minijira.module;

import java.util.List;

/**
 * A {@code <resource>}: a file of the jar under a name.
 *
 * @param type {@code velocity}, {@code download}, {@code i18n} or empty
 * @param location path in the jar; of an i18n resource the bundle's base name
 */
public record ResourceFile(String type, String name, String location) {
  static List<ResourceFile> of(Xml module) {
    return module.children("resource").stream().map(ResourceFile::ofElement).toList();
  }

  static ResourceFile ofElement(Xml resource) {
    return new ResourceFile(
        resource.attribute("type"), resource.attribute("name"), resource.attribute("location"));
  }

  /**
   * The location of the resource {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String location(List<ResourceFile> files, String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .map(ResourceFile::location)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no resource named " + name));
  }
}
