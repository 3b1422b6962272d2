package org.clientrecovery.minijira.module;

import java.util.List;

/**
 * REST resources below {@code /rest/<path>/<version>} and {@code /rest/<path>/latest}.
 *
 * @param path with its leading slash
 * @param packages that hold the resources; empty means all of the bundle
 */
public record RestModule(String key, String path, String version, List<String> packages) {
  static RestModule of(Xml rest) {
    return new RestModule(
        rest.attribute("key"),
        rest.attribute("path"),
        rest.attribute("version"),
        rest.texts("package"));
  }
}
