package com.atlassian.jira.util;

public interface NamedWithDescription extends com.atlassian.jira.util.Named {
  java.lang.String getDescription();
}
