package com.atlassian.plugin;

import java.io.File;
import java.io.InputStream;
import java.util.Set;

public interface PluginArtifact {
  boolean doesResourceExist(String p0);

  InputStream getResourceAsStream(String p0);

  String getName();

  InputStream getInputStream();

  File toFile();

  boolean containsJavaExecutableCode();

  boolean containsSpringContext();

  com.atlassian.plugin.ReferenceMode getReferenceMode();

  public interface AllowsReference {
    public static class Default {
      public Default() {
        throw new UnsupportedOperationException(
            "signature only: new PluginArtifact.AllowsReference.Default");
      }

      public static boolean allowsReference(PluginArtifact p0) {
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
    Set<String> extraModuleDescriptorFiles(String p0);
  }
}
