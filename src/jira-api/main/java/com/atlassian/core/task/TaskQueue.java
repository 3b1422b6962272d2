package com.atlassian.core.task;

public interface TaskQueue {
  void flush();

  int size();

  void addTask(com.atlassian.core.task.Task p0);

  boolean isFlushing();

  java.sql.Timestamp getFlushStarted();

  void clear();

  java.util.Collection<com.atlassian.core.task.Task> getTasks();
}
