package com.atlassian.jira.cluster;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface ClusterSafe {
  java.lang.String value();
}
