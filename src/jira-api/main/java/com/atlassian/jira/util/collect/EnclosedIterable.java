package com.atlassian.jira.util.collect;

public interface EnclosedIterable<T> extends Sized {}
