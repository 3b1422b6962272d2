package com.atlassian.plugin;

public interface PluginArtifact {
  boolean doesResourceExist(java.lang.String p0);

  java.io.InputStream getResourceAsStream(java.lang.String p0);

  java.lang.String getName();

  java.io.InputStream getInputStream();

  java.io.File toFile();

  boolean containsJavaExecutableCode();

  boolean containsSpringContext();

  com.atlassian.plugin.ReferenceMode getReferenceMode();

  public interface AllowsReference {
    public static class Default {
      public Default() {
        throw new UnsupportedOperationException(
            "signature only: new PluginArtifact.AllowsReference.Default");
      }

      public static boolean allowsReference(com.atlassian.plugin.PluginArtifact p0) {
        throw new UnsupportedOperationException(
            "signature only: PluginArtifact.AllowsReference.Default.allowsReference");
      }
    }

    public enum ReferenceMode {
      FORBID_REFERENCE,
      PERMIT_REFERENCE;
    }
  }

  public interface HasExtraModuleDescriptors {
    java.util.Set<java.lang.String> extraModuleDescriptorFiles(java.lang.String p0);
  }
}
