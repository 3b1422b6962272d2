package com.atlassian.jira.scheme;

import com.atlassian.jira.util.NamedWithDescription;
import com.atlassian.jira.util.NamedWithId;
import java.util.Collection;
import java.util.List;

public class Scheme implements NamedWithDescription, NamedWithId {
  public Scheme() {
    throw new UnsupportedOperationException("signature only: new Scheme");
  }

  public Scheme(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new Scheme");
  }

  public Scheme(Long p0, String p1, String p2, Collection<SchemeEntity> p3) {
    throw new UnsupportedOperationException("signature only: new Scheme");
  }

  public Scheme(Long p0, String p1, String p2, String p3, Collection<SchemeEntity> p4) {
    throw new UnsupportedOperationException("signature only: new Scheme");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: Scheme.getType");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: Scheme.getName");
  }

  public Collection<SchemeEntity> getEntities() {
    throw new UnsupportedOperationException("signature only: Scheme.getEntities");
  }

  public boolean containsSameEntities(Scheme p0) {
    throw new UnsupportedOperationException("signature only: Scheme.containsSameEntities");
  }

  public Scheme cloneScheme() {
    throw new UnsupportedOperationException("signature only: Scheme.cloneScheme");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: Scheme.getId");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: Scheme.getDescription");
  }

  public List<SchemeEntity> getEntitiesByType(Object p0) {
    throw new UnsupportedOperationException("signature only: Scheme.getEntitiesByType");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: Scheme.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: Scheme.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: Scheme.toString");
  }
}
