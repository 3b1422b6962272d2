package com.atlassian.jira.cluster;

public interface ClusterMessagingService {
  void registerListener(String p0, ClusterMessageConsumer p1);

  void unregisterListener(String p0, ClusterMessageConsumer p1);

  void unregisterListener(ClusterMessageConsumer p0);

  void sendRemote(String p0, String p1);
}
