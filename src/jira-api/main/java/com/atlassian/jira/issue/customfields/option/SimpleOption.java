package com.atlassian.jira.issue.customfields.option;

public interface SimpleOption<T extends SimpleOption<T>> {}
