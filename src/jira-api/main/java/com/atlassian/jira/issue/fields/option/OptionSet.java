package com.atlassian.jira.issue.fields.option;

public interface OptionSet {
  java.util.Collection<com.atlassian.jira.issue.fields.option.Option> getOptions();

  java.util.Collection<java.lang.String> getOptionIds();

  void addOption(java.lang.String p0, java.lang.String p1);
}
