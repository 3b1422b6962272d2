package com.opensymphony.module.propertyset;

public abstract class AbstractPropertySet
    implements com.opensymphony.module.propertyset.PropertySet {
  protected com.opensymphony.module.propertyset.PropertySetSchema schema;

  public AbstractPropertySet() {
    throw new UnsupportedOperationException("signature only: new AbstractPropertySet");
  }

  public void setAsActualType(java.lang.String p0, java.lang.Object p1)
      throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setAsActualType");
  }

  public java.lang.Object getAsActualType(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getAsActualType");
  }

  public void setBoolean(java.lang.String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setBoolean");
  }

  public boolean getBoolean(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getBoolean");
  }

  public void setData(java.lang.String p0, byte[] p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setData");
  }

  public byte[] getData(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getData");
  }

  public void setDate(java.lang.String p0, java.util.Date p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setDate");
  }

  public java.util.Date getDate(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getDate");
  }

  public void setDouble(java.lang.String p0, double p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setDouble");
  }

  public double getDouble(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getDouble");
  }

  public void setInt(java.lang.String p0, int p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setInt");
  }

  public int getInt(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getInt");
  }

  public java.util.Collection getKeys()
      throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getKeys");
  }

  public java.util.Collection getKeys(int p0)
      throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getKeys");
  }

  public java.util.Collection getKeys(java.lang.String p0)
      throws com.opensymphony.module.propertyset.PropertyException {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getKeys");
  }

  public void setLong(java.lang.String p0, long p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setLong");
  }

  public long getLong(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getLong");
  }

  public void setObject(java.lang.String p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setObject");
  }

  public java.lang.Object getObject(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getObject");
  }

  public void setProperties(java.lang.String p0, java.util.Properties p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setProperties");
  }

  public java.util.Properties getProperties(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getProperties");
  }

  public void setSchema(com.opensymphony.module.propertyset.PropertySetSchema p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setSchema");
  }

  public com.opensymphony.module.propertyset.PropertySetSchema getSchema() {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getSchema");
  }

  public boolean isSettable(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.isSettable");
  }

  public void setString(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setString");
  }

  public java.lang.String getString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getString");
  }

  public void setText(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setText");
  }

  public java.lang.String getText(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getText");
  }

  public void setXML(java.lang.String p0, org.w3c.dom.Document p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.setXML");
  }

  public org.w3c.dom.Document getXML(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.getXML");
  }

  public void init(java.util.Map p0, java.util.Map p1) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.init");
  }

  public boolean supportsType(int p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.supportsType");
  }

  public boolean supportsTypes() {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.supportsTypes");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.toString");
  }

  protected abstract void setImpl(int p0, java.lang.String p1, java.lang.Object p2)
      throws com.opensymphony.module.propertyset.PropertyException;

  protected abstract java.lang.Object get(int p0, java.lang.String p1)
      throws com.opensymphony.module.propertyset.PropertyException;

  protected java.lang.String type(int p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.type");
  }

  protected int type(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractPropertySet.type");
  }
}
