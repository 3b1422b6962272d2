package com.atlassian.jira.user.preferences;

public interface PreferenceKeys {
  java.lang.String USER_ISSUES_PER_PAGE = null;
  java.lang.String USER_NOTIFICATIONS_MIMETYPE = null;
  java.lang.String USER_NOTIFY_OWN_CHANGES = null;
  java.lang.String USER_ADDPORTLET_COLUMNS = null;
  java.lang.String USER_LOCALE = null;
  java.lang.String USER_TIMEZONE = null;
  java.lang.String USER_DEFAULT_SHARE_PRIVATE = null;
  java.lang.String USER_SHOW_ACTIONS_IN_NAVIGATOR = null;
  java.lang.String USER_WATCHES_REPORT_SORTS = null;
  java.lang.String USER_WATCHES_REPORT_UNRESOLVED_ONLY = null;
  java.lang.String USER_VOTES_REPORT_SORTS = null;
  java.lang.String USER_VOTES_REPORT_UNRESOLVED_ONLY = null;
  java.lang.String USER_KEYBOARD_SHORTCUTS_DISABLED = null;
  java.lang.String USER_AUTOWATCH_DISABLED = null;
}
