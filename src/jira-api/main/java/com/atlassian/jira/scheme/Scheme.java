package com.atlassian.jira.scheme;

public class Scheme
    implements com.atlassian.jira.util.NamedWithDescription, com.atlassian.jira.util.NamedWithId {
  public Scheme() {
    throw new UnsupportedOperationException("signature only: new Scheme");
  }

  public Scheme(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new Scheme");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: Scheme.getType");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: Scheme.getName");
  }

  public boolean containsSameEntities(com.atlassian.jira.scheme.Scheme p0) {
    throw new UnsupportedOperationException("signature only: Scheme.containsSameEntities");
  }

  public com.atlassian.jira.scheme.Scheme cloneScheme() {
    throw new UnsupportedOperationException("signature only: Scheme.cloneScheme");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: Scheme.getId");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: Scheme.getDescription");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: Scheme.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Scheme.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: Scheme.toString");
  }
}
