package com.atlassian.jira.auditing;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;

public class RecordRequest {
  public RecordRequest(
      AuditingCategory p0, String p1, String p2, ApplicationUser p3, String p4, String p5) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest(AuditingCategory p0, String p1, String p2, ApplicationUser p3, String p4) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest(AuditingCategory p0, String p1) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest(AuditingCategory p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: new RecordRequest");
  }

  public RecordRequest forObject(AssociatedItem p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public RecordRequest forObject(AssociatedItem.Type p0, String p1) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public RecordRequest forObject(AssociatedItem.Type p0, String p1, Long p2) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public RecordRequest forObject(AssociatedItem.Type p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: RecordRequest.forObject");
  }

  public RecordRequest withAssociatedItem(AssociatedItem.Type p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withAssociatedItem");
  }

  public RecordRequest withAssociatedItems(AssociatedItem[] p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withAssociatedItems");
  }

  public RecordRequest withAssociatedItems(Iterable<AssociatedItem> p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withAssociatedItems");
  }

  public RecordRequest withChangedValues(ChangedValue[] p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withChangedValues");
  }

  public RecordRequest withChangedValues(Iterable<ChangedValue> p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withChangedValues");
  }

  public RecordRequest withDescription(String p0) {
    throw new UnsupportedOperationException("signature only: RecordRequest.withDescription");
  }

  public AuditingCategory getCategory() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getCategory");
  }

  public String getCategoryName() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getCategoryName");
  }

  public String getSummary() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getSummary");
  }

  public String getEventSource() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getEventSource");
  }

  public ApplicationUser getAuthor() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getAuthor");
  }

  public String getRemoteAddress() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getRemoteAddress");
  }

  public AssociatedItem getObjectItem() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getObjectItem");
  }

  protected I18nHelper getI18n() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getI18n");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: RecordRequest.getDescription");
  }
}
