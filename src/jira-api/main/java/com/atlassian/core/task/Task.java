package com.atlassian.core.task;

import java.io.Serializable;

public interface Task extends Serializable {
  void execute() throws Exception;
}
