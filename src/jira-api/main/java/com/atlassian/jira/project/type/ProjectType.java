package com.atlassian.jira.project.type;

public final class ProjectType {
  public ProjectType(
      com.atlassian.jira.project.type.ProjectTypeKey p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      int p4) {
    throw new UnsupportedOperationException("signature only: new ProjectType");
  }

  public com.atlassian.jira.project.type.ProjectTypeKey getKey() {
    throw new UnsupportedOperationException("signature only: ProjectType.getKey");
  }

  public java.lang.String getFormattedKey() {
    throw new UnsupportedOperationException("signature only: ProjectType.getFormattedKey");
  }

  public java.lang.String getDescriptionI18nKey() {
    throw new UnsupportedOperationException("signature only: ProjectType.getDescriptionI18nKey");
  }

  public java.lang.String getIcon() {
    throw new UnsupportedOperationException("signature only: ProjectType.getIcon");
  }

  public java.lang.String getColor() {
    throw new UnsupportedOperationException("signature only: ProjectType.getColor");
  }

  public int getWeight() {
    throw new UnsupportedOperationException("signature only: ProjectType.getWeight");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectType.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectType.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ProjectType.toString");
  }
}
