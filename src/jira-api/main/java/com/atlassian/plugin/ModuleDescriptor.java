package com.atlassian.plugin;

public interface ModuleDescriptor<T>
    extends com.atlassian.plugin.ScopeAware, com.atlassian.plugin.Resourced {
  java.lang.String getCompleteKey();

  java.lang.String getPluginKey();

  java.lang.String getKey();

  java.lang.String getName();

  java.lang.String getDescription();

  java.lang.Class<T> getModuleClass();

  T getModule();

  boolean isEnabledByDefault();

  boolean isSystemModule();

  void destroy();

  java.lang.Float getMinJavaVersion();

  boolean satisfiesMinJavaVersion();

  java.util.Map<java.lang.String, java.lang.String> getParams();

  java.lang.String getI18nNameKey();

  java.lang.String getDescriptionKey();

  com.atlassian.plugin.Plugin getPlugin();

  boolean equals(java.lang.Object p0);

  int hashCode();

  boolean isEnabled();

  default void setBroken() {
    throw new UnsupportedOperationException("signature only: ModuleDescriptor.setBroken");
  }

  default boolean isBroken() {
    throw new UnsupportedOperationException("signature only: ModuleDescriptor.isBroken");
  }

  default java.lang.String getDisplayName() {
    throw new UnsupportedOperationException("signature only: ModuleDescriptor.getDisplayName");
  }
}
