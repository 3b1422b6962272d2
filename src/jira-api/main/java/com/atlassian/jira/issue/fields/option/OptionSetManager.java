package com.atlassian.jira.issue.fields.option;

public interface OptionSetManager {
  com.atlassian.jira.issue.fields.option.OptionSet getOptionsForConfig(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  com.atlassian.jira.issue.fields.option.OptionSet createOptionSet(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.issue.fields.option.OptionSet updateOptionSet(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.issue.fields.option.OptionSet addOptionToOptionSet(
      com.atlassian.jira.issue.fields.config.FieldConfig p0, java.lang.String p1);

  com.atlassian.jira.issue.fields.option.OptionSet removeOptionFromOptionSet(
      com.atlassian.jira.issue.fields.config.FieldConfig p0, java.lang.String p1);

  void removeOptionSet(com.atlassian.jira.issue.fields.config.FieldConfig p0);
}
