package org.clientrecovery.minijira.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.ResourceFile;
import org.clientrecovery.minijira.module.WebResource;
import org.clientrecovery.minijira.osgi.PluginBundle;

/**
 * The plugin's scripts, style sheets and files: one by one below {@code /download/resources}, and
 * all scripts or all style sheets of a web-resource as a batch below {@code /download/batch}. Pages
 * load the batches of their contexts.
 */
public final class WebResources implements Page {
  private static final String SINGLE = "/download/resources/";
  private static final String BATCH = "/download/batch/";

  /**
   * {@code AJS.I18n.getText("recovery.stage", name)}, {@code WRM.I18n.getText('recovery.title')}
   */
  private static final Pattern GET_TEXT =
      Pattern.compile(
          "(?:\\b[A-Za-z_$][\\w$]*\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "js",
          "text/javascript",
          "css",
          "text/css",
          "svg",
          "image/svg+xml",
          "png",
          "image/png",
          "gif",
          "image/gif",
          "json",
          "application/json",
          "woff2",
          "font/woff2",
          "html",
          "text/html",
          "map",
          "application/json");

  private final PluginBundle plugin;
  private final Descriptor descriptor;
  private final I18nResolver texts;

  public WebResources(PluginBundle plugin, Descriptor descriptor, I18nResolver texts) {
    this.plugin = plugin;
    this.descriptor = descriptor;
    this.texts = texts;
  }

  /** Puts the files of {@code site} in place. */
  public void serveOn(Site site) {
    site.add(SINGLE + "*", this);
    site.add(BATCH + "*", this);
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    String path = exchange.path();
    boolean batch = path.startsWith(BATCH);
    String rest = path.substring(batch ? BATCH.length() : SINGLE.length());
    int slash = rest.indexOf('/');
    if (slash < 0) {
      throw RefusedException.notFound("resource " + path);
    }
    String owner = rest.substring(0, slash);
    String name = rest.substring(slash + 1);
    byte[] body = batch ? batch(owner, name) : single(owner, name);
    exchange.response().setContentType(mediaType(name));
    exchange.response().setHeader("Cache-Control", "no-cache");
    exchange.response().getOutputStream().write(body);
  }

  private byte[] batch(String owner, String name) {
    WebResource resource = resource(owner);
    String extension = extension(name);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (ResourceFile file : resource.files()) {
      if (extension(file.name()).equals(extension)) {
        all.writeBytes(content(resource, file));
        all.write('\n');
      }
    }
    return all.toByteArray();
  }

  private byte[] single(String owner, String name) {
    WebResource resource = owner.equals(descriptor.pluginKey()) ? filesOfPlugin() : resource(owner);
    for (ResourceFile file : resource.files()) {
      if (file.name().equals(name)) {
        return content(resource, file);
      }
      if (file.name().endsWith("/") && name.startsWith(file.name())) {
        String below = file.location() + name.substring(file.name().length());
        return content(resource, new ResourceFile("download", name, below));
      }
    }
    throw RefusedException.notFound("resource " + name + " in " + owner);
  }

  /** The download resources that stand in the descriptor outside of modules, such as images. */
  private WebResource filesOfPlugin() {
    return new WebResource("", Set.of(), List.of(), descriptor.downloads(), false);
  }

  private WebResource resource(String completeKey) {
    return descriptor.all(WebResource.class).stream()
        .filter(resource -> descriptor.completeKey(resource.key()).equals(completeKey))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound("web-resource " + completeKey));
  }

  private byte[] content(WebResource resource, ResourceFile file) {
    try (InputStream stream =
        plugin
            .file(file.location())
            .orElseThrow(() -> RefusedException.notFound("file " + file.location()))) {
      byte[] bytes = stream.readAllBytes();
      return resource.translated() && file.name().endsWith(".js") ? translated(bytes) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(file.location() + " can't be read", e);
    }
  }

  private byte[] translated(byte[] script) {
    return translated(new String(script, StandardCharsets.UTF_8), texts::getRawText)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A call with values stays one, of the function that fills the text in. */
  static String translated(String script, UnaryOperator<String> texts) {
    return GET_TEXT
        .matcher(script)
        .replaceAll(
            call -> {
              String text = javascript(texts.apply(call.group(2)));
              boolean withValues = call.group(3).equals(",");
              return Matcher.quoteReplacement(withValues ? "AJS.format(" + text + "," : text);
            });
  }

  private static String javascript(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static String mediaType(String name) {
    String type = MEDIA_TYPES.getOrDefault(extension(name), "application/octet-stream");
    return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
  }

  /**
   * Addresses of the batches that a page of these contexts loads, dependencies first.
   *
   * @param extension {@code js} or {@code css}
   */
  List<String> batches(Collection<String> contexts, String extension) {
    Set<String> urls = new LinkedHashSet<>();
    Map<String, WebResource> wanted = new LinkedHashMap<>();
    for (WebResource resource : descriptor.all(WebResource.class)) {
      if (resource.contexts().stream().anyMatch(contexts::contains)) {
        require(resource, wanted);
      }
    }
    wanted.forEach(
        (key, resource) -> {
          if (resource.files().stream()
              .anyMatch(file -> extension(file.name()).equals(extension))) {
            urls.add(Exchange.CONTEXT_PATH + BATCH + key + "/" + key + "." + extension);
          }
        });
    return List.copyOf(urls);
  }

  /** Contexts may also name a single web-resource by its complete key. */
  private void require(WebResource resource, Map<String, WebResource> wanted) {
    String key = descriptor.completeKey(resource.key());
    if (wanted.containsKey(key)) {
      return;
    }
    for (String dependency : resource.dependencies()) {
      descriptor.all(WebResource.class).stream()
          .filter(other -> descriptor.completeKey(other.key()).equals(dependency))
          .filter(other -> other != resource)
          .findFirst()
          .ifPresent(other -> require(other, wanted));
    }
    wanted.put(key, resource);
  }
}
