package com.atlassian.jira.notification;

import com.atlassian.jira.scheme.SchemeManager;

public interface NotificationSchemeManager extends SchemeManager {}
