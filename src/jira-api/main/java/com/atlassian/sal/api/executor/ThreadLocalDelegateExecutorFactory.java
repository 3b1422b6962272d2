package com.atlassian.sal.api.executor;

public interface ThreadLocalDelegateExecutorFactory {
  java.util.concurrent.Executor createExecutor(java.util.concurrent.Executor p0);

  java.util.concurrent.ExecutorService createExecutorService(
      java.util.concurrent.ExecutorService p0);

  java.util.concurrent.ScheduledExecutorService createScheduledExecutorService(
      java.util.concurrent.ScheduledExecutorService p0);

  java.lang.Runnable createRunnable(java.lang.Runnable p0);

  <T> java.util.concurrent.Callable<T> createCallable(java.util.concurrent.Callable<T> p0);
}
