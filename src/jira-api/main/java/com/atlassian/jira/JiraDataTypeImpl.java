package com.atlassian.jira;

public final class JiraDataTypeImpl implements com.atlassian.jira.JiraDataType {
  public JiraDataTypeImpl(java.lang.Class<?> p0) {
    throw new UnsupportedOperationException("signature only: new JiraDataTypeImpl");
  }

  public JiraDataTypeImpl(java.util.Collection<? extends java.lang.Class<?>> p0) {
    throw new UnsupportedOperationException("signature only: new JiraDataTypeImpl");
  }

  public java.util.Collection<java.lang.String> asStrings() {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.asStrings");
  }

  public boolean matches(com.atlassian.jira.JiraDataType p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.matches");
  }

  public java.util.Collection<java.lang.Class<?>> getTypes() {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.getTypes");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.hashCode");
  }
}
