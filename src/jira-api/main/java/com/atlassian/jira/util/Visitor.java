package com.atlassian.jira.util;

public interface Visitor<T> {}
