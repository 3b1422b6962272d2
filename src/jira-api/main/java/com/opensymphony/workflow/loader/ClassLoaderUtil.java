package com.opensymphony.workflow.loader;

import java.io.InputStream;
import java.net.URL;

public class ClassLoaderUtil {
  public ClassLoaderUtil() {
    throw new UnsupportedOperationException("signature only: new ClassLoaderUtil");
  }

  public static URL getResource(String p0, Class p1) {
    throw new UnsupportedOperationException("signature only: ClassLoaderUtil.getResource");
  }

  public static InputStream getResourceAsStream(String p0, Class p1) {
    throw new UnsupportedOperationException("signature only: ClassLoaderUtil.getResourceAsStream");
  }

  public static Class loadClass(String p0, Class p1) throws ClassNotFoundException {
    throw new UnsupportedOperationException("signature only: ClassLoaderUtil.loadClass");
  }
}
