package com.atlassian.jira.auditing;

public interface AuditingManager {
  void store(com.atlassian.jira.auditing.RecordRequest p0);

  com.atlassian.jira.auditing.Records getRecords(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Integer p2,
      java.lang.Integer p3,
      com.atlassian.jira.auditing.AuditingFilter p4);

  long countRecords(java.lang.Long p0, java.lang.Long p1);

  com.atlassian.jira.auditing.Records getRecordsWithoutSysAdmin(
      java.lang.Long p0,
      java.lang.Long p1,
      java.lang.Integer p2,
      java.lang.Integer p3,
      com.atlassian.jira.auditing.AuditingFilter p4);

  long countRecordsWithoutSysAdmin(java.lang.Long p0, java.lang.Long p1);
}
