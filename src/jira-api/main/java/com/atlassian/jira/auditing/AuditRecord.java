package com.atlassian.jira.auditing;

import java.util.Date;

public interface AuditRecord {
  Long getId();

  Date getCreated();

  AuditingCategory getCategory();

  String getSummary();

  String getEventSource();

  String getRemoteAddr();

  String getAuthorKey();

  Iterable<AssociatedItem> getAssociatedItems();

  Iterable<ChangedValue> getValues();

  AssociatedItem getObjectItem();

  String getDescription();
}
