package org.clientrecovery.minijira.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.minijira.osgi.PluginBundle;

/**
 * The plugin's texts by language, from the i18n files of its descriptor. A key without a text
 * stands for itself, as in Jira.
 */
public final class Texts {
  private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  /** Reads the files named {@code base.properties}, {@code base_de.properties} and so on. */
  public void read(PluginBundle plugin, List<String> baseNames) {
    for (String baseName : baseNames) {
      String path = baseName.replace('.', '/');
      int slash = path.lastIndexOf('/');
      String folder = slash < 0 ? "/" : path.substring(0, slash);
      String name = path.substring(slash + 1);
      for (String file : plugin.files(folder, name + "*.properties", false)) {
        String rest = file.substring(file.lastIndexOf('/') + 1 + name.length());
        read(plugin, file, rest.substring(0, rest.length() - ".properties".length()));
      }
    }
  }

  private void read(PluginBundle plugin, String file, String suffix) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(plugin.file(file).orElseThrow(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
    Map<String, String> texts =
        byLanguage.computeIfAbsent(
            suffix.isEmpty() ? "" : suffix.substring(1), language -> new ConcurrentHashMap<>());
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
  }

  /** The text as it stands in the file; the key if there is none. */
  String raw(Locale locale, String key) {
    for (String language : List.of(locale.toString(), locale.getLanguage(), "")) {
      String text = byLanguage.getOrDefault(language, Map.of()).get(key);
      if (text != null) {
        return text;
      }
    }
    return key;
  }

  boolean isDefined(Locale locale, String key) {
    return byLanguage.getOrDefault("", Map.of()).containsKey(key)
        || byLanguage.getOrDefault(locale.getLanguage(), Map.of()).containsKey(key);
  }

  /** The text with its placeholders filled. */
  String text(Locale locale, String key, Object... values) {
    return new MessageFormat(raw(locale, key), locale).format(values);
  }

  Map<String, String> withPrefix(Locale locale, String prefix) {
    Map<String, String> found = new HashMap<>();
    Set<String> keys = new TreeSet<>(byLanguage.getOrDefault("", Map.of()).keySet());
    keys.stream()
        .filter(key -> key.startsWith(prefix))
        .forEach(key -> found.put(key, raw(locale, key)));
    return found;
  }
}
