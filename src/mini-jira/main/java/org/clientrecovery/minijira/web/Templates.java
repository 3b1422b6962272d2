package org.clientrecovery.minijira.web;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.clientrecovery.minijira.osgi.PluginBundle;

/**
 * Velocity templates of one origin: mini-jira's own, always escaped, or the plugin's, with the
 * escaping and the method allowlist of Jira. Safe for use by many threads.
 */
public final class Templates {
  private final VelocityEngine engine = new VelocityEngine();
  private final boolean escaped;

  private Templates(
      Function<String, Optional<InputStream>> files, MethodAllowlist allowlist, boolean escaped) {
    this.escaped = escaped;
    engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
    engine.setProperty("runtime.introspector.uberspect", TemplateMethods.class.getName());
    engine.setProperty(
        "userdirective",
        HtmlEscapingDirective.Enable.class.getName()
            + ","
            + HtmlEscapingDirective.Disable.class.getName());
    engine.setProperty("input.encoding", "UTF-8");
    engine.setProperty("velocimacro.library", "");
    engine.setProperty("resource.loader", "files");
    engine.setProperty("files.resource.loader.instance", new Files(files));
    engine.setProperty("files.resource.loader.cache", "true");
    engine.setApplicationAttribute(TemplateMethods.ALLOWLIST, allowlist);
    initialise();
  }

  private void initialise() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Templates.class.getClassLoader());
    try {
      engine.init();
    } catch (Exception e) {
      throw new IllegalStateException("Velocity does not start", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Mini-jira's own templates, such as {@code pages/issue.vm}, from its class path. */
  public static Templates ofHost() {
    return new Templates(
        path -> Optional.ofNullable(Templates.class.getClassLoader().getResourceAsStream(path)),
        MethodAllowlist.everything(),
        true);
  }

  /** The plugin's templates. */
  public static Templates ofPlugin(PluginBundle plugin, MethodAllowlist allowlist) {
    return new Templates(plugin::file, allowlist, false);
  }

  /** Templates from anywhere, under the rules for plugins. */
  static Templates of(Map<String, String> texts, MethodAllowlist allowlist) {
    return new Templates(
        path ->
            Optional.ofNullable(texts.get(path))
                .map(
                    text ->
                        new java.io.ByteArrayInputStream(
                            text.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        allowlist,
        false);
  }

  /**
   * The template at {@code path} with the values of {@code model}.
   *
   * @throws IllegalArgumentException if there is no such template or it has an error, named with
   *     its place
   */
  public String render(String path, Map<String, Object> model) {
    return render(path, new VelocityContext(new HashMap<>(model)));
  }

  String render(String path, VelocityContext context) {
    StringWriter html = new StringWriter();
    attachEscaping(context);
    try {
      engine.getTemplate(path.startsWith("/") ? path.substring(1) : path).merge(context, html);
      return html.toString();
    } catch (Exception e) {
      throw new IllegalArgumentException("The template " + path + ": " + e.getMessage(), e);
    }
  }

  /** A Velocity text from the descriptor, such as a link; its values are not escaped. */
  public String text(String template, Map<String, Object> model) {
    if (!template.contains("$") && !template.contains("#")) {
      return template;
    }
    StringWriter text = new StringWriter();
    try {
      engine.evaluate(new VelocityContext(new HashMap<>(model)), text, "descriptor", template);
      return text.toString();
    } catch (Exception e) {
      throw new IllegalArgumentException("The text " + template + ": " + e.getMessage(), e);
    }
  }

  private void attachEscaping(VelocityContext context) {
    HtmlEscaping escaping = new HtmlEscaping(escaped);
    EventCartridge cartridge = new EventCartridge();
    cartridge.addReferenceInsertionEventHandler(escaping);
    cartridge.attachToContext(context);
    context.put(HtmlEscaping.KEY, escaping);
  }

  /** Finds templates by path. */
  private static final class Files extends ResourceLoader {
    private final Function<String, Optional<InputStream>> files;

    Files(Function<String, Optional<InputStream>> files) {
      this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String path) {
      return files
          .apply(path)
          .orElseThrow(() -> new ResourceNotFoundException("there is no file " + path));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
      return false;
    }

    @Override
    public long getLastModified(Resource resource) {
      return 0;
    }
  }
}
