package com.atlassian.jira.event.type;

public class EventType {
  public static final java.lang.Long ISSUE_CREATED_ID = null;
  public static final java.lang.Long ISSUE_UPDATED_ID = null;
  public static final java.lang.Long ISSUE_ASSIGNED_ID = null;
  public static final java.lang.Long ISSUE_RESOLVED_ID = null;
  public static final java.lang.Long ISSUE_CLOSED_ID = null;
  public static final java.lang.Long ISSUE_COMMENTED_ID = null;
  public static final java.lang.Long ISSUE_REOPENED_ID = null;
  public static final java.lang.Long ISSUE_DELETED_ID = null;
  public static final java.lang.Long ISSUE_MOVED_ID = null;
  public static final java.lang.Long ISSUE_WORKLOGGED_ID = null;
  public static final java.lang.Long ISSUE_WORKSTARTED_ID = null;
  public static final java.lang.Long ISSUE_WORKSTOPPED_ID = null;
  public static final java.lang.Long ISSUE_GENERICEVENT_ID = null;
  public static final java.lang.Long ISSUE_COMMENT_EDITED_ID = null;
  public static final java.lang.Long ISSUE_WORKLOG_UPDATED_ID = null;
  public static final java.lang.Long ISSUE_WORKLOG_DELETED_ID = null;
  public static final java.lang.Long ISSUE_COMMENT_DELETED_ID = null;
  public static final java.lang.String JIRA_SYSTEM_EVENT_TYPE = "jira.system.event.type";
  public static final java.lang.String EVENT_TYPE = "EventType";

  public EventType(java.lang.String p0, java.lang.String p1, java.lang.Long p2) {
    throw new UnsupportedOperationException("signature only: new EventType");
  }

  public EventType(java.lang.Long p0, java.lang.String p1, java.lang.String p2, java.lang.Long p3) {
    throw new UnsupportedOperationException("signature only: new EventType");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: EventType.getId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: EventType.getName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: EventType.getDescription");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: EventType.getType");
  }

  public java.lang.Long getTemplateId() {
    throw new UnsupportedOperationException("signature only: EventType.getTemplateId");
  }

  public void setTemplateId(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: EventType.setTemplateId");
  }

  public boolean isSystemEventType() {
    throw new UnsupportedOperationException("signature only: EventType.isSystemEventType");
  }

  public java.lang.String getNameKey() {
    throw new UnsupportedOperationException("signature only: EventType.getNameKey");
  }

  public java.lang.String getDescKey() {
    throw new UnsupportedOperationException("signature only: EventType.getDescKey");
  }

  public java.lang.String getTranslatedName(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.getTranslatedName");
  }

  public java.lang.String translateName(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.translateName");
  }

  public java.lang.String getTranslatedDesc(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.getTranslatedDesc");
  }

  public java.lang.String translateDesc(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.translateDesc");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: EventType.toString");
  }
}
