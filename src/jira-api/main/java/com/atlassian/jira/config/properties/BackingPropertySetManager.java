package com.atlassian.jira.config.properties;

public interface BackingPropertySetManager {}
