package com.atlassian.jira.cluster;

public interface ClusterMessageConsumer {
  void receive(java.lang.String p0, java.lang.String p1, java.lang.String p2);
}
