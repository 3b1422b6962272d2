package com.atlassian.jira.project.type;

public class ProjectTypeKey {
  public ProjectTypeKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ProjectTypeKey");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.getKey");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.toString");
  }
}
