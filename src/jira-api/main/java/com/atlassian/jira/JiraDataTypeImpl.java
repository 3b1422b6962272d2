package com.atlassian.jira;

import java.util.Collection;

public final class JiraDataTypeImpl implements JiraDataType {
  public JiraDataTypeImpl(Class<?> p0) {
    throw new UnsupportedOperationException("signature only: new JiraDataTypeImpl");
  }

  public JiraDataTypeImpl(Collection<? extends Class<?>> p0) {
    throw new UnsupportedOperationException("signature only: new JiraDataTypeImpl");
  }

  public Collection<String> asStrings() {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.asStrings");
  }

  public boolean matches(JiraDataType p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.matches");
  }

  public Collection<Class<?>> getTypes() {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.getTypes");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JiraDataTypeImpl.hashCode");
  }
}
