package com.opensymphony.module.propertyset;

public interface PropertySet {
  int BOOLEAN = 1;
  int DATA = 10;
  int DATE = 7;
  int DOUBLE = 4;
  int INT = 2;
  int LONG = 3;
  int OBJECT = 8;
  int PROPERTIES = 11;
  int STRING = 5;
  int TEXT = 6;
  int XML = 9;

  void setSchema(com.opensymphony.module.propertyset.PropertySetSchema p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  com.opensymphony.module.propertyset.PropertySetSchema getSchema()
      throws com.opensymphony.module.propertyset.PropertyException;

  void setAsActualType(java.lang.String p0, java.lang.Object p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.lang.Object getAsActualType(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setBoolean(java.lang.String p0, boolean p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  boolean getBoolean(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setData(java.lang.String p0, byte[] p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  byte[] getData(java.lang.String p0) throws com.opensymphony.module.propertyset.PropertyException;

  void setDate(java.lang.String p0, java.util.Date p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.util.Date getDate(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setDouble(java.lang.String p0, double p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  double getDouble(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setInt(java.lang.String p0, int p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  int getInt(java.lang.String p0) throws com.opensymphony.module.propertyset.PropertyException;

  java.util.Collection getKeys() throws com.opensymphony.module.propertyset.PropertyException;

  java.util.Collection getKeys(int p0) throws com.opensymphony.module.propertyset.PropertyException;

  java.util.Collection getKeys(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.util.Collection getKeys(java.lang.String p0, int p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setLong(java.lang.String p0, long p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  long getLong(java.lang.String p0) throws com.opensymphony.module.propertyset.PropertyException;

  void setObject(java.lang.String p0, java.lang.Object p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.lang.Object getObject(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setProperties(java.lang.String p0, java.util.Properties p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.util.Properties getProperties(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  boolean isSettable(java.lang.String p0);

  void setString(java.lang.String p0, java.lang.String p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.lang.String getString(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  void setText(java.lang.String p0, java.lang.String p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  java.lang.String getText(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  int getType(java.lang.String p0) throws com.opensymphony.module.propertyset.PropertyException;

  void setXML(java.lang.String p0, org.w3c.dom.Document p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  org.w3c.dom.Document getXML(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException;

  boolean exists(java.lang.String p0) throws com.opensymphony.module.propertyset.PropertyException;

  void init(java.util.Map p0, java.util.Map p1);

  void remove(java.lang.String p0) throws com.opensymphony.module.propertyset.PropertyException;

  void remove() throws com.opensymphony.module.propertyset.PropertyException;

  boolean supportsType(int p0);

  boolean supportsTypes();
}
