package com.atlassian.jira;

public interface JiraApplicationContext {
  java.lang.String getFingerPrint();
}
