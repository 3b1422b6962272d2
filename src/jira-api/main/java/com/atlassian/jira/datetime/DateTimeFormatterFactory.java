package com.atlassian.jira.datetime;

public interface DateTimeFormatterFactory {
  com.atlassian.jira.datetime.DateTimeFormatter formatter();
}
