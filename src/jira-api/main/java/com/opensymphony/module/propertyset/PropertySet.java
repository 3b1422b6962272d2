package com.opensymphony.module.propertyset;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.w3c.dom.Document;

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

  void setSchema(PropertySetSchema p0) throws PropertyException;

  PropertySetSchema getSchema() throws PropertyException;

  void setAsActualType(String p0, Object p1) throws PropertyException;

  Object getAsActualType(String p0) throws PropertyException;

  void setBoolean(String p0, boolean p1) throws PropertyException;

  boolean getBoolean(String p0) throws PropertyException;

  void setData(String p0, byte[] p1) throws PropertyException;

  byte[] getData(String p0) throws PropertyException;

  void setDate(String p0, Date p1) throws PropertyException;

  Date getDate(String p0) throws PropertyException;

  void setDouble(String p0, double p1) throws PropertyException;

  double getDouble(String p0) throws PropertyException;

  void setInt(String p0, int p1) throws PropertyException;

  int getInt(String p0) throws PropertyException;

  Collection getKeys() throws PropertyException;

  Collection getKeys(int p0) throws PropertyException;

  Collection getKeys(String p0) throws PropertyException;

  Collection getKeys(String p0, int p1) throws PropertyException;

  void setLong(String p0, long p1) throws PropertyException;

  long getLong(String p0) throws PropertyException;

  void setObject(String p0, Object p1) throws PropertyException;

  Object getObject(String p0) throws PropertyException;

  void setProperties(String p0, Properties p1) throws PropertyException;

  Properties getProperties(String p0) throws PropertyException;

  boolean isSettable(String p0);

  void setString(String p0, String p1) throws PropertyException;

  String getString(String p0) throws PropertyException;

  void setText(String p0, String p1) throws PropertyException;

  String getText(String p0) throws PropertyException;

  int getType(String p0) throws PropertyException;

  void setXML(String p0, Document p1) throws PropertyException;

  Document getXML(String p0) throws PropertyException;

  boolean exists(String p0) throws PropertyException;

  void init(Map p0, Map p1);

  void remove(String p0) throws PropertyException;

  void remove() throws PropertyException;

  boolean supportsType(int p0);

  boolean supportsTypes();
}
