package com.atlassian.jira.event;

public interface JiraEvent {
  java.util.Date getTime();

  java.util.Map<java.lang.String, java.lang.Object> getParams();
}
