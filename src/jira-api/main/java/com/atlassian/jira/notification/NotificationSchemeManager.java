package com.atlassian.jira.notification;

public interface NotificationSchemeManager extends com.atlassian.jira.scheme.SchemeManager {}
