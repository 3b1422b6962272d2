package org.clientrecovery.jira.health;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of this plugin, as its descriptor has it. */
final class PluginVersion {
  /** {@code <version>0.1.0</version>} */
  private static final Pattern VERSION = Pattern.compile("<version>([^<]{1,100})</version>");

  private PluginVersion() {}

  static String present() {
    try (InputStream in = PluginVersion.class.getResourceAsStream("/atlassian-plugin.xml")) {
      Matcher found = VERSION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return found.find() ? found.group(1) : "";
    } catch (IOException e) {
      throw new IllegalStateException("the plugin's descriptor can't be read", e);
    }
  }
}
