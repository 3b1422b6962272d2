package com.opensymphony.module.propertyset;

import java.util.Map;

public class PropertySetManager {
  public PropertySetManager() {
    throw new UnsupportedOperationException("signature only: new PropertySetManager");
  }

  public static PropertySet getInstance(String p0, Map p1) {
    throw new UnsupportedOperationException("signature only: PropertySetManager.getInstance");
  }

  public static PropertySet getInstance(String p0, Map p1, ClassLoader p2) {
    throw new UnsupportedOperationException("signature only: PropertySetManager.getInstance");
  }

  public static void clone(PropertySet p0, PropertySet p1) {
    throw new UnsupportedOperationException("signature only: PropertySetManager.clone");
  }
}
