package com.atlassian.jira.cluster;

public interface ClusterInfo {
  java.lang.String getNodeId();

  boolean isClustered();
}
