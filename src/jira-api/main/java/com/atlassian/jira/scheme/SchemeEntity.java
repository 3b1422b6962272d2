package com.atlassian.jira.scheme;

public class SchemeEntity implements Comparable {
  public SchemeEntity(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: new SchemeEntity");
  }

  public SchemeEntity(String p0, String p1, Object p2) {
    throw new UnsupportedOperationException("signature only: new SchemeEntity");
  }

  public SchemeEntity(String p0, String p1, Object p2, Object p3) {
    throw new UnsupportedOperationException("signature only: new SchemeEntity");
  }

  public SchemeEntity(Long p0, String p1, String p2, Object p3, Object p4, Long p5) {
    throw new UnsupportedOperationException("signature only: new SchemeEntity");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.getType");
  }

  public void setType(String p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.setType");
  }

  public String getParameter() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.getParameter");
  }

  public void setParameter(String p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.setParameter");
  }

  public Object getEntityTypeId() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.getEntityTypeId");
  }

  public void setEntityTypeId(Object p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.setEntityTypeId");
  }

  public Object getTemplateId() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.getTemplateId");
  }

  public void setTemplateId(Object p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.setTemplateId");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.getId");
  }

  public void setId(Long p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.setId");
  }

  public Long getSchemeId() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.getSchemeId");
  }

  public void setSchemeId(Long p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.setSchemeId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SchemeEntity.toString");
  }

  public int compareTo(Object p0) {
    throw new UnsupportedOperationException("signature only: SchemeEntity.compareTo");
  }
}
