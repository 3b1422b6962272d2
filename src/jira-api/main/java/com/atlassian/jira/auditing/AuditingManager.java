package com.atlassian.jira.auditing;

public interface AuditingManager {
  void store(RecordRequest p0);

  Records getRecords(Long p0, Long p1, Integer p2, Integer p3, AuditingFilter p4);

  long countRecords(Long p0, Long p1);

  Records getRecordsWithoutSysAdmin(Long p0, Long p1, Integer p2, Integer p3, AuditingFilter p4);

  long countRecordsWithoutSysAdmin(Long p0, Long p1);
}
