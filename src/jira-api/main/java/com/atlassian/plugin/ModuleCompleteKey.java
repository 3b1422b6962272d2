package com.atlassian.plugin;

public final class ModuleCompleteKey {
  protected static final String SEPARATOR = null;

  public ModuleCompleteKey(String p0) {
    throw new UnsupportedOperationException("signature only: new ModuleCompleteKey");
  }

  public ModuleCompleteKey(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new ModuleCompleteKey");
  }

  public String getModuleKey() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.getModuleKey");
  }

  public String getPluginKey() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.getPluginKey");
  }

  public String getCompleteKey() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.getCompleteKey");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ModuleCompleteKey.toString");
  }
}
