package com.atlassian.activeobjects.external;

public interface ActiveObjectsModuleMetaData {
  void awaitInitialization()
      throws java.util.concurrent.ExecutionException, java.lang.InterruptedException;

  void awaitInitialization(long p0, java.util.concurrent.TimeUnit p1)
      throws java.lang.InterruptedException,
          java.util.concurrent.ExecutionException,
          java.util.concurrent.TimeoutException;

  boolean isInitialized();

  boolean isDataSourcePresent();

  boolean isTablePresent(java.lang.Class<? extends net.java.ao.RawEntity<?>> p0);
}
