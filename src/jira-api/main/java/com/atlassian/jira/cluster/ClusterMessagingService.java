package com.atlassian.jira.cluster;

public interface ClusterMessagingService {
  void registerListener(java.lang.String p0, com.atlassian.jira.cluster.ClusterMessageConsumer p1);

  void unregisterListener(
      java.lang.String p0, com.atlassian.jira.cluster.ClusterMessageConsumer p1);

  void unregisterListener(com.atlassian.jira.cluster.ClusterMessageConsumer p0);

  void sendRemote(java.lang.String p0, java.lang.String p1);
}
