package com.atlassian.jira.cluster;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface ClusterSafe {
  String value();
}
