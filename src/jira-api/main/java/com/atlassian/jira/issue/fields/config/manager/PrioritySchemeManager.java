package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public interface PrioritySchemeManager {
  FieldConfigScheme createWithDefaultMapping(String p0, String p1, List<String> p2);

  FieldConfigScheme updateWithDefaultMapping(FieldConfigScheme p0, List<String> p1);

  FieldConfig getFieldConfigForDefaultMapping(FieldConfigScheme p0);

  void delete(FieldConfigScheme p0);

  FieldConfigScheme getScheme(Project p0);

  FieldConfigScheme getScheme(Long p0);

  List<FieldConfigScheme> getAllSchemes();

  boolean isDefaultScheme(FieldConfigScheme p0);

  FieldConfigScheme getDefaultScheme();

  String getDefaultOption(IssueContext p0);

  String getDefaultOption(FieldConfig p0);

  void setDefaultOption(FieldConfig p0, String p1);

  List<String> getOptions(IssueContext p0);

  List<String> getOptions(FieldConfig p0);

  void setOptions(FieldConfig p0, List<String> p1);

  void addOptionToDefault(String p0);

  void removeOptionFromAllSchemes(String p0);

  Collection<FieldConfigScheme> getAllRelatedSchemes(String p0);

  Priority getPriority(String p0);

  Collection<Priority> getPrioritiesFromIds(Collection<String> p0);

  void assignProject(FieldConfigScheme p0, Project p1);

  Set<Project> getProjectsWithScheme(FieldConfigScheme p0);

  void unassignProject(FieldConfigScheme p0, Project p1);
}
