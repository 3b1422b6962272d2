package com.atlassian.jira.project.type;

public class ProjectTypeKey {
  public ProjectTypeKey(String p0) {
    throw new UnsupportedOperationException("signature only: new ProjectTypeKey");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.getKey");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ProjectTypeKey.toString");
  }
}
