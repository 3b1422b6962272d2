package com.opensymphony.module.propertyset;

public class PropertySetManager {
  public PropertySetManager() {
    throw new UnsupportedOperationException("signature only: new PropertySetManager");
  }

  public static com.opensymphony.module.propertyset.PropertySet getInstance(
      java.lang.String p0, java.util.Map p1) {
    throw new UnsupportedOperationException("signature only: PropertySetManager.getInstance");
  }

  public static com.opensymphony.module.propertyset.PropertySet getInstance(
      java.lang.String p0, java.util.Map p1, java.lang.ClassLoader p2) {
    throw new UnsupportedOperationException("signature only: PropertySetManager.getInstance");
  }

  public static void clone(
      com.opensymphony.module.propertyset.PropertySet p0,
      com.opensymphony.module.propertyset.PropertySet p1) {
    throw new UnsupportedOperationException("signature only: PropertySetManager.clone");
  }
}
