package com.atlassian.jira.project.type;

public final class ProjectType {
  public ProjectType(ProjectTypeKey p0, String p1, String p2, String p3, int p4) {
    throw new UnsupportedOperationException("signature only: new ProjectType");
  }

  public ProjectTypeKey getKey() {
    throw new UnsupportedOperationException("signature only: ProjectType.getKey");
  }

  public String getFormattedKey() {
    throw new UnsupportedOperationException("signature only: ProjectType.getFormattedKey");
  }

  public String getDescriptionI18nKey() {
    throw new UnsupportedOperationException("signature only: ProjectType.getDescriptionI18nKey");
  }

  public String getIcon() {
    throw new UnsupportedOperationException("signature only: ProjectType.getIcon");
  }

  public String getColor() {
    throw new UnsupportedOperationException("signature only: ProjectType.getColor");
  }

  public int getWeight() {
    throw new UnsupportedOperationException("signature only: ProjectType.getWeight");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectType.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectType.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ProjectType.toString");
  }
}
