package com.atlassian.jira.datetime;

public interface DateTimeFormatterFactory {
  DateTimeFormatter formatter();
}
