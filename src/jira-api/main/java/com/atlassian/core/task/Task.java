package com.atlassian.core.task;

public interface Task extends java.io.Serializable {
  void execute() throws java.lang.Exception;
}
