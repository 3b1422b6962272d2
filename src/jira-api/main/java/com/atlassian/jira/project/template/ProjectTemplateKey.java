package com.atlassian.jira.project.template;

public class ProjectTemplateKey {
  public ProjectTemplateKey(String p0) {
    throw new UnsupportedOperationException("signature only: new ProjectTemplateKey");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectTemplateKey.getKey");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectTemplateKey.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectTemplateKey.hashCode");
  }
}
