package com.atlassian.jira.issue.customfields.option;

public interface Option
    extends com.atlassian.jira.issue.customfields.option.SimpleOption<
        com.atlassian.jira.issue.customfields.option.Option> {
  java.lang.Long getSequence();

  java.lang.Boolean getDisabled();

  com.atlassian.jira.issue.fields.config.FieldConfig getRelatedCustomField();

  com.atlassian.jira.issue.customfields.option.Option getParentOption();

  void setSequence(java.lang.Long p0);

  void setValue(java.lang.String p0);

  void setDisabled(java.lang.Boolean p0);

  java.util.List<com.atlassian.jira.issue.customfields.option.Option> retrieveAllChildren(
      java.util.List<com.atlassian.jira.issue.customfields.option.Option> p0);

  void store();

  java.lang.Long getOptionId();

  java.lang.String getValue();

  java.util.List<com.atlassian.jira.issue.customfields.option.Option> getChildOptions();
}
