package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

public interface ThreadLocalDelegateExecutorFactory {
  Executor createExecutor(Executor p0);

  ExecutorService createExecutorService(ExecutorService p0);

  ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService p0);

  Runnable createRunnable(Runnable p0);

  <T> Callable<T> createCallable(Callable<T> p0);
}
