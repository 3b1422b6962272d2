package com.atlassian.core.task;

public interface TaskQueueWithErrorQueue extends TaskQueue {
  TaskQueue getErrorQueue();
}
