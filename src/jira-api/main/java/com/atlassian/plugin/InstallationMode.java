package com.atlassian.plugin;

public enum InstallationMode {
  REMOTE,
  LOCAL;

  public String getKey() {
    throw new UnsupportedOperationException("signature only: InstallationMode.getKey");
  }
}
