package com.atlassian.jira.issue.customfields.manager;

public interface OptionsManager {
  com.atlassian.jira.issue.customfields.option.Options getOptions(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void setRootOptions(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      com.atlassian.jira.issue.customfields.option.Options p1);

  void removeCustomFieldOptions(com.atlassian.jira.issue.fields.CustomField p0);

  void removeCustomFieldConfigOptions(com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void updateOptions(java.util.Collection<com.atlassian.jira.issue.customfields.option.Option> p0);

  com.atlassian.jira.issue.customfields.option.Option createOption(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.String p3);

  java.util.List<com.atlassian.jira.issue.customfields.option.Option> createOptions(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      java.lang.Long p1,
      java.lang.Long p2,
      java.lang.Iterable<java.lang.String> p3);

  void deleteOptionAndChildren(com.atlassian.jira.issue.customfields.option.Option p0);

  com.atlassian.jira.issue.customfields.option.Option findByOptionId(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.customfields.option.Option> getAllOptions();

  void enableOption(com.atlassian.jira.issue.customfields.option.Option p0);

  void disableOption(com.atlassian.jira.issue.customfields.option.Option p0);

  void setValue(com.atlassian.jira.issue.customfields.option.Option p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.issue.customfields.option.Option> findByOptionValue(
      java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.customfields.option.Option> findByParentId(
      java.lang.Long p0);
}
