package com.atlassian.jira.auditing;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.util.ErrorCollection;

public interface AuditingService {
  ServiceOutcome<Records> getRecords(Integer p0, Integer p1, AuditingFilter p2);

  ErrorCollection storeRecord(
      String p0,
      String p1,
      AssociatedItem p2,
      Iterable<ChangedValue> p3,
      Iterable<AssociatedItem> p4,
      String p5);

  ErrorCollection storeRecord(
      String p0,
      String p1,
      String p2,
      AssociatedItem p3,
      Iterable<ChangedValue> p4,
      Iterable<AssociatedItem> p5,
      String p6);

  Long getTotalNumberOfRecords();
}
