package com.atlassian.plugin;

public interface PluginAccessor {
  java.util.Collection<com.atlassian.plugin.Plugin> getPlugins();

  java.util.Collection<com.atlassian.plugin.Plugin> getPlugins(
      java.util.function.Predicate<com.atlassian.plugin.Plugin> p0);

  java.util.Collection<com.atlassian.plugin.Plugin> getEnabledPlugins();

  <M> java.util.Collection<M> getModules(
      java.util.function.Predicate<com.atlassian.plugin.ModuleDescriptor<M>> p0);

  <M> java.util.Collection<com.atlassian.plugin.ModuleDescriptor<M>> getModuleDescriptors(
      java.util.function.Predicate<com.atlassian.plugin.ModuleDescriptor<M>> p0);

  com.atlassian.plugin.Plugin getPlugin(java.lang.String p0);

  com.atlassian.plugin.Plugin getEnabledPlugin(java.lang.String p0);

  com.atlassian.plugin.ModuleDescriptor<?> getPluginModule(java.lang.String p0);

  com.atlassian.plugin.ModuleDescriptor<?> getEnabledPluginModule(java.lang.String p0);

  boolean isPluginEnabled(java.lang.String p0);

  boolean isPluginModuleEnabled(java.lang.String p0);

  <M> java.util.List<M> getEnabledModulesByClass(java.lang.Class<M> p0);

  <D extends com.atlassian.plugin.ModuleDescriptor<?>>
      java.util.List<D> getEnabledModuleDescriptorsByClass(java.lang.Class<D> p0);

  java.io.InputStream getDynamicResourceAsStream(java.lang.String p0);

  java.lang.ClassLoader getClassLoader();

  boolean isSystemPlugin(java.lang.String p0);

  com.atlassian.plugin.PluginRestartState getPluginRestartState(java.lang.String p0);

  java.lang.Iterable<com.atlassian.plugin.ModuleDescriptor<?>> getDynamicModules(
      com.atlassian.plugin.Plugin p0);

  public static final class Descriptor {
    public static final java.lang.String FILENAME = "atlassian-plugin.xml";

    Descriptor() {
      throw new UnsupportedOperationException("signature only: new PluginAccessor.Descriptor");
    }
  }
}
