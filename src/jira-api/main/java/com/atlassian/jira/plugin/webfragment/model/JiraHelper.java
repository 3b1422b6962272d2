package com.atlassian.jira.plugin.webfragment.model;

public class JiraHelper {
  public JiraHelper() {
    throw new UnsupportedOperationException("signature only: new JiraHelper");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException("signature only: JiraHelper.getProject");
  }

  public java.lang.String getQueryString() {
    throw new UnsupportedOperationException("signature only: JiraHelper.getQueryString");
  }

  public java.util.Map<java.lang.String, java.lang.Object> getContextParams() {
    throw new UnsupportedOperationException("signature only: JiraHelper.getContextParams");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JiraHelper.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JiraHelper.hashCode");
  }
}
