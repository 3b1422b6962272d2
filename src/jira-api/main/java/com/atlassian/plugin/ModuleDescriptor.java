package com.atlassian.plugin;

import java.util.Map;

public interface ModuleDescriptor<T> extends ScopeAware, Resourced {
  String getCompleteKey();

  String getPluginKey();

  String getKey();

  String getName();

  String getDescription();

  Class<T> getModuleClass();

  T getModule();

  boolean isEnabledByDefault();

  boolean isSystemModule();

  void destroy();

  Float getMinJavaVersion();

  boolean satisfiesMinJavaVersion();

  Map<String, String> getParams();

  String getI18nNameKey();

  String getDescriptionKey();

  Plugin getPlugin();

  boolean equals(Object p0);

  int hashCode();

  boolean isEnabled();

  default void setBroken() {
    throw new UnsupportedOperationException("signature only: ModuleDescriptor.setBroken");
  }

  default boolean isBroken() {
    throw new UnsupportedOperationException("signature only: ModuleDescriptor.isBroken");
  }

  default String getDisplayName() {
    throw new UnsupportedOperationException("signature only: ModuleDescriptor.getDisplayName");
  }
}
