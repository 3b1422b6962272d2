package com.atlassian.plugin;

import java.util.Collection;
import java.util.Set;

public interface PluginController {
  void enablePlugins(String... p0);

  void disablePlugin(String p0);

  void disablePluginWithoutPersisting(String p0);

  void enablePluginModule(String p0);

  void disablePluginModule(String p0);

  Set<String> installPlugins(PluginArtifact... p0);

  void uninstall(Plugin p0);

  default void uninstallPlugins(Collection<Plugin> p0) {
    throw new UnsupportedOperationException("signature only: PluginController.uninstallPlugins");
  }

  void revertRestartRequiredChange(String p0);

  int scanForNewPlugins();

  void removeDynamicModule(Plugin p0, ModuleDescriptor<?> p1);
}
