package com.atlassian.core.task;

import java.sql.Timestamp;
import java.util.Collection;

public interface TaskQueue {
  void flush();

  int size();

  void addTask(Task p0);

  boolean isFlushing();

  Timestamp getFlushStarted();

  void clear();

  Collection<Task> getTasks();
}
