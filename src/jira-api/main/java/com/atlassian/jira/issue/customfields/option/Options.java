package com.atlassian.jira.issue.customfields.option;

public interface Options
    extends java.util.List<com.atlassian.jira.issue.customfields.option.Option> {}
