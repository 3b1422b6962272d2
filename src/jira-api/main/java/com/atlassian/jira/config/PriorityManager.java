package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

public interface PriorityManager {
  Priority createPriority(String p0, String p1, String p2, String p3);

  void editPriority(Priority p0, String p1, String p2, String p3, String p4);

  List<Priority> getPriorities();

  void removePriority(String p0, String p1);

  Priority getPriority(String p0);

  void movePriorityUp(String p0);

  void movePriorityDown(String p0);
}
