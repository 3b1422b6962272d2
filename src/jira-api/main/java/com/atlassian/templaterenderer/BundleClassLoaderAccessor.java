package com.atlassian.templaterenderer;

public class BundleClassLoaderAccessor {
  public BundleClassLoaderAccessor() {
    throw new UnsupportedOperationException("signature only: new BundleClassLoaderAccessor");
  }
}
