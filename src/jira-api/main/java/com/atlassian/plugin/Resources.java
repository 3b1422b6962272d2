package com.atlassian.plugin;

public class Resources implements Resourced {
  public static final Resources EMPTY_RESOURCES = null;

  Resources() {
    throw new UnsupportedOperationException("signature only: new Resources");
  }
}
