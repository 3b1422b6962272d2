package com.atlassian.jira.auditing;

public interface AuditRecord {
  java.lang.Long getId();

  java.util.Date getCreated();

  com.atlassian.jira.auditing.AuditingCategory getCategory();

  java.lang.String getSummary();

  java.lang.String getEventSource();

  java.lang.String getRemoteAddr();

  java.lang.String getAuthorKey();

  java.lang.Iterable<com.atlassian.jira.auditing.AssociatedItem> getAssociatedItems();

  java.lang.Iterable<com.atlassian.jira.auditing.ChangedValue> getValues();

  com.atlassian.jira.auditing.AssociatedItem getObjectItem();

  java.lang.String getDescription();
}
