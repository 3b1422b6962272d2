package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

public class JiraHelper {
  public JiraHelper() {
    throw new UnsupportedOperationException("signature only: new JiraHelper");
  }

  public Project getProject() {
    throw new UnsupportedOperationException("signature only: JiraHelper.getProject");
  }

  public String getQueryString() {
    throw new UnsupportedOperationException("signature only: JiraHelper.getQueryString");
  }

  public Map<String, Object> getContextParams() {
    throw new UnsupportedOperationException("signature only: JiraHelper.getContextParams");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JiraHelper.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JiraHelper.hashCode");
  }
}
