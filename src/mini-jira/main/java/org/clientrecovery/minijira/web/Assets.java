package org.clientrecovery.minijira.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * AUI, jQuery and mini-jira's own style sheet and script, below {@code /static}. Where the build
 * got no AUI, a small style sheet for the same class names stands in.
 */
public final class Assets implements Page {
  private static final String AT = "/static/";
  private static final String JQUERY = "META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";

  /** The design tokens of AUI 9; AUI 10 has them in its own style sheet. */
  private static final String THEMES = "aui-prototyping-design-tokens-base-themes-css.css";

  private final Path aui;
  private final boolean withAui;

  /** With AUI's files in the folder {@code aui}, if it is there. */
  public Assets(Path aui) {
    this.aui = aui.toAbsolutePath().normalize();
    this.withAui = Files.isRegularFile(aui.resolve("aui-prototyping.js"));
  }

  /** Whether the pages wear the real AUI. */
  public boolean hasAui() {
    return withAui;
  }

  /** Puts the files on {@code site}. */
  public void serveOn(Site site) {
    site.add(AT + "*", this);
  }

  List<String> styles() {
    if (!withAui) {
      return List.of(url("fallback.css"), url("mini.css"));
    }
    return Files.isRegularFile(aui.resolve(THEMES))
        ? List.of(url("aui/" + THEMES), url("aui/aui-prototyping.css"), url("mini.css"))
        : List.of(url("aui/aui-prototyping.css"), url("mini.css"));
  }

  List<String> scripts() {
    return withAui
        ? List.of(
            url("jquery.js"),
            url("aui/aui-prototyping.js"),
            url("mini.js"),
            url("rich-editor.js"),
            url("mentions.js"),
            url("dialogs.js"))
        : List.of(
            url("jquery.js"),
            url("mini.js"),
            url("rich-editor.js"),
            url("mentions.js"),
            url("dialogs.js"));
  }

  private static String url(String name) {
    return Exchange.CONTEXT_PATH + AT + name;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    String name = exchange.path().substring(AT.length());
    try (InputStream file = open(name)) {
      if (file == null) {
        throw RefusedException.notFound("file " + name);
      }
      exchange.response().setContentType(WebResources.mediaType(name));
      exchange.response().setHeader("Cache-Control", "max-age=3600");
      file.transferTo(exchange.response().getOutputStream());
    }
  }

  private InputStream open(String name) throws IOException {
    if (name.startsWith("aui/")) {
      Path file = aui.resolve(name.substring(4)).normalize();
      return file.startsWith(aui) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
    ClassLoader own = Assets.class.getClassLoader();
    return switch (name) {
      case "jquery.js" -> own.getResourceAsStream(JQUERY);
      case "mini.css" -> own.getResourceAsStream("pages/mini.css");
      case "mini.js" -> own.getResourceAsStream("frame/mini.js");
      case "rich-editor.js" -> own.getResourceAsStream("frame/rich-editor.js");
      case "mentions.js" -> own.getResourceAsStream("frame/mentions.js");
      case "dialogs.js" -> own.getResourceAsStream("frame/dialogs.js");
      case "fallback.css" -> own.getResourceAsStream("frame/fallback.css");
      default -> null;
    };
  }
}
