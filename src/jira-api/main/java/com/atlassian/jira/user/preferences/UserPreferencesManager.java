package com.atlassian.jira.user.preferences;

public interface UserPreferencesManager {}
