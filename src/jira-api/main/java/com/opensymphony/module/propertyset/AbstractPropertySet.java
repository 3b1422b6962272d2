package com.opensymphony.module.propertyset;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.w3c.dom.Document;

public abstract class AbstractPropertySet implements PropertySet {
  protected PropertySetSchema schema;

  public AbstractPropertySet() {
    throw new UnsupportedOperationException("signature only: new AbstractPropertySet");
  }

  public void setAsActualType(String p0, Object p1) throws PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setAsActualType");
  }

  public Object getAsActualType(String p0) throws PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getAsActualType");
  }

  public void setBoolean(String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setBoolean");
  }

  public boolean getBoolean(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getBoolean");
  }

  public void setData(String p0, byte[] p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setData");
  }

  public byte[] getData(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getData");
  }

  public void setDate(String p0, Date p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setDate");
  }

  public Date getDate(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getDate");
  }

  public void setDouble(String p0, double p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setDouble");
  }

  public double getDouble(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getDouble");
  }

  public void setInt(String p0, int p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setInt");
  }

  public int getInt(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getInt");
  }

  public Collection getKeys() throws PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getKeys");
  }

  public Collection getKeys(int p0) throws PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getKeys");
  }

  public Collection getKeys(String p0) throws PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getKeys");
  }

  public void setLong(String p0, long p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setLong");
  }

  public long getLong(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getLong");
  }

  public void setObject(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setObject");
  }

  public Object getObject(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getObject");
  }

  public void setProperties(String p0, Properties p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setProperties");
  }

  public Properties getProperties(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getProperties");
  }

  public void setSchema(PropertySetSchema p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setSchema");
  }

  public PropertySetSchema getSchema() {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getSchema");
  }

  public boolean isSettable(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.isSettable");
  }

  public void setString(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setString");
  }

  public String getString(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getString");
  }

  public void setText(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setText");
  }

  public String getText(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getText");
  }

  public void setXML(String p0, Document p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setXML");
  }

  public Document getXML(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getXML");
  }

  public void init(Map p0, Map p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.init");
  }

  public boolean supportsType(int p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.supportsType");
  }

  public boolean supportsTypes() {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.supportsTypes");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.toString");
  }

  protected abstract void setImpl(int p0, String p1, Object p2) throws PropertyException;

  protected abstract Object get(int p0, String p1) throws PropertyException;

  protected String type(int p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.type");
  }

  protected int type(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.type");
  }
}
