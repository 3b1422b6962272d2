package com.atlassian.plugin;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

public interface PluginAccessor {
  Collection<Plugin> getPlugins();

  Collection<Plugin> getPlugins(Predicate<Plugin> p0);

  Collection<Plugin> getEnabledPlugins();

  <M> Collection<M> getModules(Predicate<ModuleDescriptor<M>> p0);

  <M> Collection<ModuleDescriptor<M>> getModuleDescriptors(Predicate<ModuleDescriptor<M>> p0);

  Plugin getPlugin(String p0);

  Plugin getEnabledPlugin(String p0);

  ModuleDescriptor<?> getPluginModule(String p0);

  ModuleDescriptor<?> getEnabledPluginModule(String p0);

  boolean isPluginEnabled(String p0);

  boolean isPluginModuleEnabled(String p0);

  <M> List<M> getEnabledModulesByClass(Class<M> p0);

  <D extends ModuleDescriptor<?>> List<D> getEnabledModuleDescriptorsByClass(Class<D> p0);

  InputStream getDynamicResourceAsStream(String p0);

  ClassLoader getClassLoader();

  boolean isSystemPlugin(String p0);

  PluginRestartState getPluginRestartState(String p0);

  Iterable<ModuleDescriptor<?>> getDynamicModules(Plugin p0);

  public static final class Descriptor {
    public static final String FILENAME = "atlassian-plugin.xml";

    Descriptor() {
      throw new UnsupportedOperationException("signature only: new PluginAccessor.Descriptor");
    }
  }
}
