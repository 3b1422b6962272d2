package com.atlassian.jira.util.collect;

public interface Sized {}
