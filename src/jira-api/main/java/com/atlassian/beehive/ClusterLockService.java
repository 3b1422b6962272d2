package com.atlassian.beehive;

public interface ClusterLockService {
  ClusterLock getLockForName(String p0);
}
