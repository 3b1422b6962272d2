package com.atlassian.plugin;

import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

public interface Plugin extends ScopeAware, Resourced, Comparable<Plugin> {
  int VERSION_1 = 1;
  int VERSION_2 = 2;
  int VERSION_3 = 3;

  int getPluginsVersion();

  void setPluginsVersion(int p0);

  String getName();

  void setName(String p0);

  String getI18nNameKey();

  void setI18nNameKey(String p0);

  String getKey();

  void setKey(String p0);

  void addModuleDescriptor(ModuleDescriptor<?> p0);

  Collection<ModuleDescriptor<?>> getModuleDescriptors();

  ModuleDescriptor<?> getModuleDescriptor(String p0);

  <M> List<ModuleDescriptor<M>> getModuleDescriptorsByModuleClass(Class<M> p0);

  InstallationMode getInstallationMode();

  boolean isEnabledByDefault();

  void setEnabledByDefault(boolean p0);

  PluginInformation getPluginInformation();

  void setPluginInformation(PluginInformation p0);

  void setResources(Resourced p0);

  PluginState getPluginState();

  boolean containsSystemModule();

  boolean isBundledPlugin();

  Date getDateLoaded();

  Date getDateInstalled();

  boolean isUninstallable();

  boolean isDeleteable();

  boolean isDynamicallyLoaded();

  <T> Class<T> loadClass(String p0, Class<?> p1) throws ClassNotFoundException;

  ClassLoader getClassLoader();

  URL getResource(String p0);

  InputStream getResourceAsStream(String p0);

  void install();

  void uninstall();

  void enable();

  void disable();

  Set<String> getActivePermissions();

  boolean hasAllPermissions();

  void resolve();

  Date getDateEnabling();

  Date getDateEnabled();

  PluginArtifact getPluginArtifact();

  public interface EnabledMetricsSource {
    public static class Default {
      public Default() {
        throw new UnsupportedOperationException(
            "signature only: new Plugin.EnabledMetricsSource.Default");
      }

      public static Date getDateEnabling(Plugin p0) {
        throw new UnsupportedOperationException(
            "signature only: Plugin.EnabledMetricsSource.Default.getDateEnabling");
      }

      public static Date getDateEnabled(Plugin p0) {
        throw new UnsupportedOperationException(
            "signature only: Plugin.EnabledMetricsSource.Default.getDateEnabled");
      }
    }
  }

  public interface Resolvable {
    public static class Default {
      public Default() {
        throw new UnsupportedOperationException("signature only: new Plugin.Resolvable.Default");
      }

      public static void resolve(Plugin p0) {
        throw new UnsupportedOperationException(
            "signature only: Plugin.Resolvable.Default.resolve");
      }
    }
  }
}
