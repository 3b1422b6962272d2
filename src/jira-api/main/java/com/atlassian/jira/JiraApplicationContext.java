package com.atlassian.jira;

public interface JiraApplicationContext {
  String getFingerPrint();
}
