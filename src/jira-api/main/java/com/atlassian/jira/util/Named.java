package com.atlassian.jira.util;

public interface Named {
  java.util.Comparator<com.atlassian.jira.util.Named> NAME_COMPARATOR = null;

  java.lang.String getName();
}
