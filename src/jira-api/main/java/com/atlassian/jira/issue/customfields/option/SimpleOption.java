package com.atlassian.jira.issue.customfields.option;

public interface SimpleOption<
    T extends com.atlassian.jira.issue.customfields.option.SimpleOption<T>> {}
