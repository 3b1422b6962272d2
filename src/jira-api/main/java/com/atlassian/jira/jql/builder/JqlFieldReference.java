package com.atlassian.jira.jql.builder;

public final class JqlFieldReference {
  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.getName");
  }

  public java.lang.String getProperty() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.getProperty");
  }

  public java.lang.String getReference() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.getReference");
  }

  public java.lang.String toJql() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.toJql");
  }

  public static com.atlassian.jira.jql.builder.JqlFieldReferenceBuilder create() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.create");
  }

  public boolean hasReference() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.hasReference");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JqlFieldReference.hashCode");
  }

  JqlFieldReference() {
    throw new UnsupportedOperationException("signature only: new JqlFieldReference");
  }
}
