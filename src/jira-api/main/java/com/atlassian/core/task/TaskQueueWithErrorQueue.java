package com.atlassian.core.task;

public interface TaskQueueWithErrorQueue extends com.atlassian.core.task.TaskQueue {
  com.atlassian.core.task.TaskQueue getErrorQueue();
}
