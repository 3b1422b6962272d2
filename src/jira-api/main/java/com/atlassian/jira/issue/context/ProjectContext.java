package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Map;

public class ProjectContext extends AbstractJiraContext {
  protected Long projectCategory;
  protected Long projectId;

  public ProjectContext(Long p0) {
    throw new UnsupportedOperationException("signature only: new ProjectContext");
  }

  public ProjectContext(Long p0, ProjectManager p1) {
    throw new UnsupportedOperationException("signature only: new ProjectContext");
  }

  public JiraContextNode getParent() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getParent");
  }

  public boolean hasParentContext() {
    throw new UnsupportedOperationException("signature only: ProjectContext.hasParentContext");
  }

  public Map<String, Object> appendToParamsMap(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: ProjectContext.appendToParamsMap");
  }

  public Project getProjectObject() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getProjectObject");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getProjectId");
  }

  public IssueType getIssueTypeObject() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getIssueTypeObject");
  }

  public IssueType getIssueType() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getIssueType");
  }

  public String getIssueTypeId() {
    throw new UnsupportedOperationException("signature only: ProjectContext.getIssueTypeId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectContext.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectContext.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ProjectContext.toString");
  }
}
