package com.atlassian.plugin;

public interface Plugin
    extends com.atlassian.plugin.ScopeAware,
        com.atlassian.plugin.Resourced,
        java.lang.Comparable<com.atlassian.plugin.Plugin> {
  int VERSION_1 = 1;
  int VERSION_2 = 2;
  int VERSION_3 = 3;

  int getPluginsVersion();

  void setPluginsVersion(int p0);

  java.lang.String getName();

  void setName(java.lang.String p0);

  java.lang.String getI18nNameKey();

  void setI18nNameKey(java.lang.String p0);

  java.lang.String getKey();

  void setKey(java.lang.String p0);

  void addModuleDescriptor(com.atlassian.plugin.ModuleDescriptor<?> p0);

  java.util.Collection<com.atlassian.plugin.ModuleDescriptor<?>> getModuleDescriptors();

  com.atlassian.plugin.ModuleDescriptor<?> getModuleDescriptor(java.lang.String p0);

  <M> java.util.List<com.atlassian.plugin.ModuleDescriptor<M>> getModuleDescriptorsByModuleClass(
      java.lang.Class<M> p0);

  com.atlassian.plugin.InstallationMode getInstallationMode();

  boolean isEnabledByDefault();

  void setEnabledByDefault(boolean p0);

  com.atlassian.plugin.PluginInformation getPluginInformation();

  void setPluginInformation(com.atlassian.plugin.PluginInformation p0);

  void setResources(com.atlassian.plugin.Resourced p0);

  com.atlassian.plugin.PluginState getPluginState();

  boolean containsSystemModule();

  boolean isBundledPlugin();

  java.util.Date getDateLoaded();

  java.util.Date getDateInstalled();

  boolean isUninstallable();

  boolean isDeleteable();

  boolean isDynamicallyLoaded();

  <T> java.lang.Class<T> loadClass(java.lang.String p0, java.lang.Class<?> p1)
      throws java.lang.ClassNotFoundException;

  java.lang.ClassLoader getClassLoader();

  java.net.URL getResource(java.lang.String p0);

  java.io.InputStream getResourceAsStream(java.lang.String p0);

  void install();

  void uninstall();

  void enable();

  void disable();

  java.util.Set<java.lang.String> getActivePermissions();

  boolean hasAllPermissions();

  void resolve();

  java.util.Date getDateEnabling();

  java.util.Date getDateEnabled();

  com.atlassian.plugin.PluginArtifact getPluginArtifact();

  public interface EnabledMetricsSource {
    public static class Default {
      public Default() {
        throw new UnsupportedOperationException(
            "signature only: new Plugin.EnabledMetricsSource.Default");
      }

      public static java.util.Date getDateEnabling(com.atlassian.plugin.Plugin p0) {
        throw new UnsupportedOperationException(
            "signature only: Plugin.EnabledMetricsSource.Default.getDateEnabling");
      }

      public static java.util.Date getDateEnabled(com.atlassian.plugin.Plugin p0) {
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

      public static void resolve(com.atlassian.plugin.Plugin p0) {
        throw new UnsupportedOperationException(
            "signature only: Plugin.Resolvable.Default.resolve");
      }
    }
  }
}
