package org.clientrecovery.minijira.module;

import java.util.List;

/** A servlet below {@code /plugins/servlet}. */
public record ServletModule(String key, String className, List<String> urlPatterns) {
  static ServletModule of(Xml servlet) {
    return new ServletModule(
        servlet.attribute("key"), servlet.attribute("class"), servlet.texts("url-pattern"));
  }
}
