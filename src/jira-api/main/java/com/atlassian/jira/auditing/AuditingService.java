package com.atlassian.jira.auditing;

public interface AuditingService {
  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.auditing.Records> getRecords(
      java.lang.Integer p0, java.lang.Integer p1, com.atlassian.jira.auditing.AuditingFilter p2);

  com.atlassian.jira.util.ErrorCollection storeRecord(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.auditing.AssociatedItem p2,
      java.lang.Iterable<com.atlassian.jira.auditing.ChangedValue> p3,
      java.lang.Iterable<com.atlassian.jira.auditing.AssociatedItem> p4,
      java.lang.String p5);

  com.atlassian.jira.util.ErrorCollection storeRecord(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.auditing.AssociatedItem p3,
      java.lang.Iterable<com.atlassian.jira.auditing.ChangedValue> p4,
      java.lang.Iterable<com.atlassian.jira.auditing.AssociatedItem> p5,
      java.lang.String p6);

  java.lang.Long getTotalNumberOfRecords();
}
