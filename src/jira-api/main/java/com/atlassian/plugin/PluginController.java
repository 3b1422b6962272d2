package com.atlassian.plugin;

public interface PluginController {
  void enablePlugins(java.lang.String... p0);

  void disablePlugin(java.lang.String p0);

  void disablePluginWithoutPersisting(java.lang.String p0);

  void enablePluginModule(java.lang.String p0);

  void disablePluginModule(java.lang.String p0);

  java.util.Set<java.lang.String> installPlugins(com.atlassian.plugin.PluginArtifact... p0);

  void uninstall(com.atlassian.plugin.Plugin p0);

  default void uninstallPlugins(java.util.Collection<com.atlassian.plugin.Plugin> p0) {
    throw new UnsupportedOperationException("signature only: PluginController.uninstallPlugins");
  }

  void revertRestartRequiredChange(java.lang.String p0);

  int scanForNewPlugins();

  void removeDynamicModule(
      com.atlassian.plugin.Plugin p0, com.atlassian.plugin.ModuleDescriptor<?> p1);
}
