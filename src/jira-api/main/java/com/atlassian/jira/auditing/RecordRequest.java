package com.atlassian.jira.auditing;

public class RecordRequest {
  public RecordRequest(
      com.atlassian.jira.auditing.AuditingCategory p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.user.ApplicationUser p3,
      java.lang.String p4,
      java.lang.String p5) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest(
      com.atlassian.jira.auditing.AuditingCategory p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.user.ApplicationUser p3,
      java.lang.String p4) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest(com.atlassian.jira.auditing.AuditingCategory p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest(
      com.atlassian.jira.auditing.AuditingCategory p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public com.atlassian.jira.auditing.RecordRequest forObject(
      com.atlassian.jira.auditing.AssociatedItem p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public com.atlassian.jira.auditing.RecordRequest forObject(
      com.atlassian.jira.auditing.AssociatedItem.Type p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public com.atlassian.jira.auditing.RecordRequest forObject(
      com.atlassian.jira.auditing.AssociatedItem.Type p0, java.lang.String p1, java.lang.Long p2) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public com.atlassian.jira.auditing.RecordRequest forObject(
      com.atlassian.jira.auditing.AssociatedItem.Type p0,
      java.lang.String p1,
      java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public com.atlassian.jira.auditing.RecordRequest withAssociatedItem(
      com.atlassian.jira.auditing.AssociatedItem.Type p0,
      java.lang.String p1,
      java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withAssociatedItem");
  }

  public com.atlassian.jira.auditing.RecordRequest withAssociatedItems(
      com.atlassian.jira.auditing.AssociatedItem[] p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withAssociatedItems");
  }

  public com.atlassian.jira.auditing.RecordRequest withAssociatedItems(
      java.lang.Iterable<com.atlassian.jira.auditing.AssociatedItem> p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withAssociatedItems");
  }

  public com.atlassian.jira.auditing.RecordRequest withChangedValues(
      com.atlassian.jira.auditing.ChangedValue[] p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withChangedValues");
  }

  public com.atlassian.jira.auditing.RecordRequest withChangedValues(
      java.lang.Iterable<com.atlassian.jira.auditing.ChangedValue> p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withChangedValues");
  }

  public com.atlassian.jira.auditing.RecordRequest withDescription(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withDescription");
  }

  public com.atlassian.jira.auditing.AuditingCategory getCategory() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getCategory");
  }

  public java.lang.String getCategoryName() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getCategoryName");
  }

  public java.lang.String getSummary() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getSummary");
  }

  public java.lang.String getEventSource() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getEventSource");
  }

  public com.atlassian.jira.user.ApplicationUser getAuthor() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getAuthor");
  }

  public java.lang.String getRemoteAddress() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getRemoteAddress");
  }

  public com.atlassian.jira.auditing.AssociatedItem getObjectItem() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getObjectItem");
  }

  protected com.atlassian.jira.util.I18nHelper getI18n() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getI18n");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getDescription");
  }
}
