package com.atlassian.beehive;

public interface ClusterLock extends java.util.concurrent.locks.Lock {
  boolean isHeldByCurrentThread();

  java.util.concurrent.locks.Condition newCondition();

  void lockInterruptibly() throws java.lang.InterruptedException;
}
