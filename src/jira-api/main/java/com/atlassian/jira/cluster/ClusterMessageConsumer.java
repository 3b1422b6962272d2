package com.atlassian.jira.cluster;

public interface ClusterMessageConsumer {
  void receive(String p0, String p1, String p2);
}
