package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Objects;

/** What a web fragment knows of its page: the project and the page's parameters. */
public class JiraHelper {
  private final Project project;
  private final Map<String, Object> params;

  /** On a page without a project. */
  public JiraHelper() {
    this(null, Map.of());
  }

  /** Made by mini-jira. */
  public JiraHelper(Project project, Map<String, Object> params) {
    this.project = project;
    this.params = params;
  }

  /** The project of the page; null if it has none. */
  public Project getProject() {
    return project;
  }

  /** The page's parameters, such as {@code issue}. */
  public Map<String, Object> getContextParams() {
    return params;
  }

  /** The project's part of an address. */
  public String getQueryString() {
    return project == null ? "" : "pid=" + project.getId();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JiraHelper that
        && Objects.equals(project, that.project)
        && params.equals(that.params);
  }

  @Override
  public int hashCode() {
    return Objects.hash(project, params);
  }
}
