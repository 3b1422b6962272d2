package org.clientrecovery.jira.setup;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;

/** The ids of what was set up on this site, so that an admin may rename all of it. */
final class SiteSettings {
  private static final String PREFIX = "org.clientrecovery.jira.setup.";

  private final PluginSettingsFactory factory;

  SiteSettings(PluginSettingsFactory factory) {
    this.factory = factory;
  }

  Optional<String> id(String part) {
    return Optional.ofNullable((String) settings().get(PREFIX + part));
  }

  void remember(String part, String id) {
    settings().put(PREFIX + part, id);
  }

  private PluginSettings settings() {
    return factory.createGlobalSettings();
  }
}
