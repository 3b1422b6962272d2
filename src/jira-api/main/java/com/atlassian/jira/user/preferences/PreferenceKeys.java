package com.atlassian.jira.user.preferences;

public interface PreferenceKeys {
  String USER_ISSUES_PER_PAGE = null;
  String USER_NOTIFICATIONS_MIMETYPE = null;
  String USER_NOTIFY_OWN_CHANGES = null;
  String USER_ADDPORTLET_COLUMNS = null;
  String USER_LOCALE = null;
  String USER_TIMEZONE = null;
  String USER_DEFAULT_SHARE_PRIVATE = null;
  String USER_SHOW_ACTIONS_IN_NAVIGATOR = null;
  String USER_WATCHES_REPORT_SORTS = null;
  String USER_WATCHES_REPORT_UNRESOLVED_ONLY = null;
  String USER_VOTES_REPORT_SORTS = null;
  String USER_VOTES_REPORT_UNRESOLVED_ONLY = null;
  String USER_KEYBOARD_SHORTCUTS_DISABLED = null;
  String USER_AUTOWATCH_DISABLED = null;
}
