package com.opensymphony.workflow.loader;

public class ClassLoaderUtil {
  public ClassLoaderUtil() {
    throw new UnsupportedOperationException("signature only: new ClassLoaderUtil");
  }

  public static java.net.URL getResource(java.lang.String p0, java.lang.Class p1) {
    throw new UnsupportedOperationException("signature only: ClassLoaderUtil.getResource");
  }

  public static java.io.InputStream getResourceAsStream(java.lang.String p0, java.lang.Class p1) {
    throw new UnsupportedOperationException("signature only: ClassLoaderUtil.getResourceAsStream");
  }

  public static java.lang.Class loadClass(java.lang.String p0, java.lang.Class p1)
      throws java.lang.ClassNotFoundException {
    throw new UnsupportedOperationException("signature only: ClassLoaderUtil.loadClass");
  }
}
