package com.atlassian.beehive;

public interface ClusterLockService {
  com.atlassian.beehive.ClusterLock getLockForName(java.lang.String p0);
}
