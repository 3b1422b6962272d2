package com.atlassian.jira.jql.builder;

public final class JqlFieldReference {
  public String getName() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.getName");
  }

  public String getProperty() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.getProperty");
  }

  public String getReference() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.getReference");
  }

  public String toJql() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.toJql");
  }

  public static JqlFieldReferenceBuilder create() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.create");
  }

  public boolean hasReference() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.hasReference");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.hashCode");
  }

  JqlFieldReference() {
    throw new UnsupportedOperationException("signature only: new JqlFieldReference");
  }
}
