package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

public interface JiraEvent {
  Date getTime();

  Map<String, Object> getParams();
}
