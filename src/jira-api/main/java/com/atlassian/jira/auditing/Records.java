package com.atlassian.jira.auditing;

public interface Records {
  java.util.List<com.atlassian.jira.auditing.AuditRecord> getResults();

  long getCount();

  int getMaxResults();
}
