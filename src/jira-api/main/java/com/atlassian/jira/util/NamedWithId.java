package com.atlassian.jira.util;

public interface NamedWithId extends com.atlassian.jira.util.Named {
  java.lang.Long getId();
}
