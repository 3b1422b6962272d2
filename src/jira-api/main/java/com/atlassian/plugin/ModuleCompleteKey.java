package com.atlassian.plugin;

public final class ModuleCompleteKey {
  protected static final java.lang.String SEPARATOR = null;

  public ModuleCompleteKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ModuleCompleteKey");
  }

  public ModuleCompleteKey(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new ModuleCompleteKey");
  }

  public java.lang.String getModuleKey() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.getModuleKey");
  }

  public java.lang.String getPluginKey() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.getPluginKey");
  }

  public java.lang.String getCompleteKey() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.getCompleteKey");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.toString");
  }
}
