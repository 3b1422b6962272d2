package com.atlassian.jira.event.type;

import com.atlassian.jira.user.ApplicationUser;

public class EventType {
  public static final Long ISSUE_CREATED_ID = null;
  public static final Long ISSUE_UPDATED_ID = null;
  public static final Long ISSUE_ASSIGNED_ID = null;
  public static final Long ISSUE_RESOLVED_ID = null;
  public static final Long ISSUE_CLOSED_ID = null;
  public static final Long ISSUE_COMMENTED_ID = null;
  public static final Long ISSUE_REOPENED_ID = null;
  public static final Long ISSUE_DELETED_ID = null;
  public static final Long ISSUE_MOVED_ID = null;
  public static final Long ISSUE_WORKLOGGED_ID = null;
  public static final Long ISSUE_WORKSTARTED_ID = null;
  public static final Long ISSUE_WORKSTOPPED_ID = null;
  public static final Long ISSUE_GENERICEVENT_ID = null;
  public static final Long ISSUE_COMMENT_EDITED_ID = null;
  public static final Long ISSUE_WORKLOG_UPDATED_ID = null;
  public static final Long ISSUE_WORKLOG_DELETED_ID = null;
  public static final Long ISSUE_COMMENT_DELETED_ID = null;
  public static final String JIRA_SYSTEM_EVENT_TYPE = "jira.system.event.type";
  public static final String EVENT_TYPE = "EventType";

  public EventType(String p0, String p1, Long p2) {
    throw new UnsupportedOperationException("signature only: new EventType");
  }

  public EventType(Long p0, String p1, String p2, Long p3) {
    throw new UnsupportedOperationException("signature only: new EventType");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: EventType.getId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: EventType.getName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: EventType.getDescription");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: EventType.getType");
  }

  public Long getTemplateId() {
    throw new UnsupportedOperationException("signature only: EventType.getTemplateId");
  }

  public void setTemplateId(Long p0) {
    throw new UnsupportedOperationException("signature only: EventType.setTemplateId");
  }

  public boolean isSystemEventType() {
    throw new UnsupportedOperationException("signature only: EventType.isSystemEventType");
  }

  public String getNameKey() {
    throw new UnsupportedOperationException("signature only: EventType.getNameKey");
  }

  public String getDescKey() {
    throw new UnsupportedOperationException("signature only: EventType.getDescKey");
  }

  public String getTranslatedName(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.getTranslatedName");
  }

  public String translateName(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.translateName");
  }

  public String getTranslatedDesc(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.getTranslatedDesc");
  }

  public String translateDesc(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: EventType.translateDesc");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: EventType.toString");
  }
}
